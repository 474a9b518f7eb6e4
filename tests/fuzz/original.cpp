// Any bytes as an original document: cut into sections whose every byte has a place in the document.
#include "audit/source_text.hpp"
#include "require.hpp"

using namespace constplan::generator;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string bytes{data, data + size};
  const source_text text{"t.txt", bytes, {{"2.丙", "（三）丙"}, {"专栏1", "专栏 2"}}};
  for (const section& s : text.sections()) {
    require(s.offsets.size() == s.whole.size() && s.number_length <= s.whole.size(), "a section knows its bytes");
    for (std::size_t at = 0; at < s.whole.size(); ++at) {
      require(s.offsets[at] < size, "a byte is in the document");
      const bool is_space = s.whole[at] == ' ' && white_space_length(std::string_view{bytes}.substr(s.offsets[at])) > 0;
      require(is_space || bytes[s.offsets[at]] == s.whole[at], "a byte is at the offset that is reported for it");
    }
    require(!text.texts_of(s.path).empty() && !text.wholes_of(s.path + "/一是").empty(), "a section is found");
    if (!s.offsets.empty()) text.position_of(s.offsets.back());
  }
  return 0;
}
