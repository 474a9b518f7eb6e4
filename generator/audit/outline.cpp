#include "outline.hpp"

#include <algorithm>
#include <limits>

#include "../figure/section_number.hpp"
#include "../input/text.hpp"
#include "letters.hpp"

namespace constplan::generator {
namespace {

constexpr std::string_view decimal = "1.1";

// (a), a), 1.: they are inside the section that a heading with a word begins, unlike IV. and A.
bool is_of_list(const std::string& style) {
  return style != decimal && !style.empty() && !is_capital_letter(style.back());
}

bool is_point(const std::string& style) {
  const bool has_sign = !style.empty() && std::string_view{"()."}.find(style.front()) != std::string_view::npos;
  return has_sign && (style.back() == 'a' || style.back() == 'i');
}

}  // namespace

void outline::add_chinese(const heading& found) {
  chinese_level level = found.level;
  const auto is_box = [](const entry& e) { return e.level == static_cast<int>(chinese_level::box_or_item); };
  const auto box = std::find_if(open_.begin(), open_.end(), is_box);
  const bool in_box = box != open_.end() && box_length(box->printed) > 0;
  if (level == chinese_level::box_or_item && in_box && box_length(found.printed) == 0)
    level = chinese_level::item_in_box;
  while (!open_.empty() && open_.back().level >= static_cast<int>(level)) open_.pop_back();
  open_.push_back({found.steps.front(), found.printed, {}, {}, static_cast<int>(level)});
}

bool outline::add(const heading& found, bool begins_paragraph) {
  const section_step& first = found.steps.front();
  if (!first.word.empty()) {
    add_word(found);
  } else if (found.readings.empty()) {
    add_paragraph(found);
  } else {
    return found.readings.front().style == decimal ? add_decimal(found, begins_paragraph)
                                                   : add_number(found, begins_paragraph);
  }
  return true;
}

int outline::order_of(const std::string& word) {
  if (is_annex(word)) return -1;
  if (is_article(word)) return std::numeric_limits<int>::max();
  const auto found = std::find(words_.begin(), words_.end(), word);
  if (found == words_.end()) words_.push_back(word);
  return static_cast<int>(std::find(words_.begin(), words_.end(), word) - words_.begin());
}

void outline::add_word(const heading& found) {
  const std::string& word = found.steps.front().word;
  const bool is_usual = is_usual_word(word);
  const int order = is_usual ? order_of(word) : 0;
  const auto is_inside = [&](const entry& e) {
    if (!is_usual) return e.style == word;
    if (is_usual_word(e.style)) return order_of(e.style) >= order;
    return is_annex(word) || is_of_list(e.style) || (e.style == decimal && !is_article(word));
  };
  cut(static_cast<std::size_t>(std::find_if(open_.begin(), open_.end(), is_inside) - open_.begin()));
  const std::string printed = found.printed.substr(0, found.printed.find('('));
  open_.push_back({found.steps.front(), printed, word, {}, 0});
  add_in_parentheses(found);
}

// The rest of Article 5(1) and 5(1): after its first step, 1 is what the line (1) would be.
void outline::add_in_parentheses(const heading& found) {
  for (std::size_t n = 1; n < found.steps.size(); ++n) {
    const std::string& number = found.steps[n].number;
    const auto inner = heading_at("(" + number + ")", {});
    const counted_number none;
    const counted_number& reading = !inner ? none : number == "i" ? inner->readings.back() : inner->readings.front();
    open_.push_back({found.steps[n], "(" + number + ")", reading.style, reading.value, 0});
  }
}

void outline::add_paragraph(const heading& found) {
  const section_step& first = found.steps.front();
  std::size_t size = open_.size();
  while (size > 0 && open_[size - 1].step.number != first.number) --size;
  const bool is_in_article = size > 0 && (is_article(open_[size - 1].step.word) || open_[size - 1].step.is_joined);
  if (is_in_article) {
    cut(size);
  } else {
    // Another article without its word.
    const auto joined = std::find_if(open_.begin(), open_.end(), [](const entry& e) { return e.step.is_joined; });
    cut(static_cast<std::size_t>(joined - open_.begin()));
    open_.push_back({first, first.number, "5(1)", {}, 0});
  }
  add_in_parentheses(found);
}

bool outline::add_decimal(const heading& found, bool begins_paragraph) {
  const counted_number& reading = found.readings.front();
  const std::string& number = found.printed;
  const std::string parent = number.substr(0, number.rfind('.'));
  const bool can_begin = reading.value.back() == 1 || begins_paragraph;
  const auto place = [&](const auto& fits) {
    return static_cast<std::size_t>(std::find_if(open_.begin(), open_.end(), fits) - open_.begin());
  };
  const auto follows = [&](const entry& e) {
    auto next = e.value;
    if (!next.empty()) ++next.back();
    return e.style == decimal && reading.value == next;
  };
  const auto is_later = [&](const entry& e) {
    return e.style == decimal && begins_paragraph && e.value < reading.value;
  };
  const std::size_t parent_place = place([&](const entry& e) { return e.step.number == parent; });
  if (const std::size_t before = place(follows); before < open_.size()) {
    cut(before);
  } else if (parent_place < open_.size() && can_begin) {
    cut(parent_place + 1);
  } else if (const std::size_t earlier = place(is_later); earlier < open_.size()) {
    cut(earlier);
  } else if (!can_begin) {
    return false;
  }
  push(found, reading);
  return true;
}

bool outline::add_number(const heading& found, bool begins_paragraph) {
  const auto follows = [&](const auto& fits) {
    for (std::size_t n = open_.size(); n-- > 0;) {
      for (const counted_number& reading : found.readings) {
        if (open_[n].style != reading.style || !fits(open_[n].value.front(), reading.value.front())) continue;
        cut(n);
        push(found, reading);
        return true;
      }
    }
    return false;
  };
  if (follows([](int before, int now) { return now == before + 1; })) return true;
  for (const counted_number& reading : found.readings) {
    if (reading.value.front() != 1) continue;
    push(found, reading);
    return true;
  }
  const bool is_capital = is_capital_letter(found.printed[0]) && found.has_title;
  if (!(begins_paragraph || is_capital) || !found.is_closed) return false;
  if (follows([](int before, int now) { return now > before; })) return true;
  push(found, found.readings.front());
  return true;
}

void outline::push(const heading& found, const counted_number& reading) {
  open_.push_back({found.steps.front(), found.printed, reading.style, reading.value, 0});
}

bool outline::end_points() {
  const std::size_t before = open_.size();
  while (!open_.empty() && is_point(open_.back().style)) open_.pop_back();
  return open_.size() < before;
}

std::vector<section_step> outline::steps() const {
  std::vector<section_step> all;
  for (const entry& e : open_) all.push_back(e.step);
  return all;
}

std::string outline::name() const {
  std::string all;
  bool can_join = false;  // Article 5, whose paragraphs and points follow in parentheses
  for (std::size_t n = 0; n < open_.size(); ++n) {
    const entry& e = open_[n];
    const bool is_repeated = n + 1 < open_.size() && starts_with(open_[n + 1].printed, e.printed + ".");
    if (is_repeated) continue;  // the 2 of 2.1
    const bool has_parentheses = starts_with(e.printed, "(") || is_small_letter(e.printed[0]);
    const bool is_joined = e.step.word.empty() && (has_parentheses || (can_join && is_of_list(e.style)));
    if (is_joined) {
      all += "(" + e.step.number + ")";
    } else {
      all.append(all.empty() ? "" : e.step.word.empty() ? "/" : ", ").append(e.printed);
    }
    can_join = is_joined ? can_join : is_article(e.step.word) || e.step.is_joined;
  }
  return all;
}

}  // namespace constplan::generator
