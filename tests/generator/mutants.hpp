// Single-cell corruptions of a data set: how they are made, and which of them break a rule.
#pragma once

#include <optional>
#include <random>
#include <string>
#include <vector>

#include "cells.hpp"

struct mutation {
  std::string_view name;
  bool is_raw;  // the cell is written without the quotes it would need
  /// The new text, or none where this corruption does not apply to the cell.
  std::optional<std::string> (*apply)(const cells& data, const cells::place& where, std::mt19937& random);
};

const std::vector<mutation>& mutations();

/// Whether a cell that becomes `text` breaks a rule that holds for its column, so that the generator must refuse it.
bool breaks_rule(const cells& data, const cells::place& where, const mutation& how, const std::string& text);
