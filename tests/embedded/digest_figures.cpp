// What the library makes of the figures: it parses the words of the source, formats numbers, parses them again,
// assesses values against the figures and computes with them.
#include <constplan/arithmetic.hpp>
#include <constplan/format.hpp>
#include <constplan/growth.hpp>
#include <constplan/guangdong.hpp>
#include <constplan/parse.hpp>
#include <constplan/sample.hpp>

#include "digest.hpp"

namespace {

void add(digest& d, const constplan::parsed_figure& figure) {
  d.add(figure.comparator);
  d.add(figure.is_blanked);
  d.add(figure.low);
  d.add(figure.high);
  d.add(figure.unit);
  d.add(figure.error);
  d.add(static_cast<std::int64_t>(figure.at));
}

class figure_digests {
 public:
  template <class Row>
  void add(const Row& row) {
    ::add(parsed_, constplan::parse_figure(row.figure()));
    if (!row.low()) return;
    const constplan::quantity low = *row.low();
    for (const int distance : {-1, 0, 1}) {
      assessed_.add(row.assess(constplan::quantity{low.amount() + distance, low.unit()}));
    }
    add_texts(low);
    add_texts({-low.amount(), low.unit()});
    computed_.add(low + low - constplan::quantity{1, low.unit()});
    computed_.add(constplan::share_of({1234, constplan::unit::part_per_million}, low));
    computed_.add(constplan::annual_growth_needed({1'000'000, low.unit()}, low, 7));
  }

  void write(digest_writer& writer, label table) const {
    writer.write(table, "figure, parsed", parsed_);
    writer.write(table, "low, assessed", assessed_);
    writer.write(table, "low, formatted", formatted_);
    writer.write(table, "low, computed with", computed_);
  }

 private:
  void add_texts(constplan::quantity q) {
    using constplan::text_style;
    for (const text_style style : {text_style::chinese, text_style::english, text_style::plain}) {
      const constplan::short_text text = constplan::format(q, style);
      formatted_.add(text.view());
      parsed_.add(constplan::parse_quantity(text.view(), style).value);
    }
  }

  digest parsed_;
  digest assessed_;
  digest formatted_;
  digest computed_;
};

template <class Row>
void write_figures(digest_writer& writer, label table, constplan::table<Row> rows) {
  figure_digests digests;
  for (const Row row : rows) digests.add(row);
  digests.write(writer, table);
}

}  // namespace

void write_figure_digests(text_sink sink) {
  digest_writer guangdong{"guangdong", sink};
  write_figures(guangdong, "targets", constplan::guangdong::targets);
  write_figures(guangdong, "observations", constplan::guangdong::observations);
  digest_writer sample{"sample", sink};
  write_figures(sample, "targets", constplan::sample::targets);
  write_figures(sample, "observations", constplan::sample::observations);
}
