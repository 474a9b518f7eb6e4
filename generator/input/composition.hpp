// Letters that have two spellings: as one character, and as a letter followed by a mark.
#pragma once

namespace constplan::generator {

/// Whether some letter has a spelling with the mark: whether composed() may be other than 0. Logarithmic time.
bool composes(char32_t mark);

/// The one character that `letter` followed by `mark` is in Unicode's form NFC, or 0 if there is none. Covers all
/// compositions of Unicode 17.0, Hangul syllables among them. Logarithmic time.
char32_t composed(char32_t letter, char32_t mark);

}  // namespace constplan::generator
