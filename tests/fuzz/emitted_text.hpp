// The texts of a generated header, read back without a compiler.
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Requires that all of `code` outside string literals is ASCII without backslashes, trigraphs and unclosed literals,
/// and that no line comment goes on in the next line.
void require_plain_code(std::string_view code);

/// The texts of a column with so many rows, by row, from the header that reads it and the one that holds its arrays.
std::vector<std::string> emitted_texts(const std::string& interface, const std::string& storage,
                                       std::string_view column, std::size_t rows);
