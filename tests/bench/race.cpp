// All contestants in one process, in turns. `race agree FILE` checks that they hold the same and answer alike;
// `race time FILE RUNS` prints, for each run, measure and contestant, the time against constplan's and the nanoseconds.
#include <algorithm>
#include <chrono>
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <numeric>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "contestant.hpp"

namespace constplan::bench {

#define CONTESTANT(name) extern const contestant entry_##name;
#include "contestants.inc"
#undef CONTESTANT

namespace {

const contestant* const all[] = {
#define CONTESTANT(name) &entry_##name,
#include "contestants.inc"
#undef CONTESTANT
};

struct target {
  std::string id;
  std::string cluster;
  int year;
};

std::vector<target> read_targets(const char* file) {
  std::vector<target> targets;
  std::ifstream in{file};
  target t;
  std::string year;
  while (std::getline(in, t.id, '\t') && std::getline(in, t.cluster, '\t') && std::getline(in, year)) {
    t.year = std::atoi(year.c_str());
    targets.push_back(t);
  }
  return targets;
}

using ids = std::vector<std::string_view>;

// Texts of their own, one after the other in memory: no contestant gets back a pointer it could know.
class questions {
 public:
  questions(const std::vector<std::string>& texts) {
    for (const std::string& text : texts) bytes_ += text;
    std::size_t at = 0;
    for (const std::string& text : texts) {
      ids_.push_back(std::string_view{bytes_}.substr(at, text.size()));
      at += text.size();
    }
  }
  questions(const questions&) = delete;
  const ids& all() const { return ids_; }

 private:
  std::string bytes_;
  ids ids_;
};

constexpr std::size_t least_questions = 1 << 16;  // more than a branch predictor learns by heart

// Every id in random order, over and over until there are enough.
std::vector<std::string> hits(const std::vector<target>& targets, std::mt19937& random) {
  std::vector<std::string> once;
  for (const target& t : targets) once.push_back(t.id);
  std::vector<std::string> texts;
  while (texts.size() < least_questions) {
    std::shuffle(once.begin(), once.end(), random);
    texts.insert(texts.end(), once.begin(), once.end());
  }
  return texts;
}

// The same ids with one letter changed.
std::vector<std::string> misses(const std::vector<target>& targets, std::mt19937& random) {
  std::set<std::string_view> known;
  for (const target& t : targets) known.insert(t.id);
  std::vector<std::string> texts;
  for (std::string text : hits(targets, random)) {
    do text[random() % text.size()] = static_cast<char>('a' + random() % 26);
    while (known.count(text) > 0);
    texts.push_back(text);
  }
  return texts;
}

// What to step by so that about `most` of `size` things are looked at: some contestants search from the first row on.
std::size_t step_of(std::size_t size, std::size_t most) { return std::max<std::size_t>(size / most, 1); }

int agree(const std::vector<target>& targets) {
  std::mt19937 random{1};
  const questions absent{misses(targets, random)};
  const contestant& first = *all[0];
  int differences = 0;
  const auto expect = [&](bool holds, const contestant& c, const char* what, std::string_view id) {
    if (holds) return;
    ++differences;
    std::fprintf(stderr, "%s: %s differs from %s: %.*s\n", c.name.data(), what, first.name.data(),
                 static_cast<int>(id.size()), id.data());
  };
  for (const contestant* c : all) {
    c->start();
    expect(c->walk() == first.walk(), *c, "the data", "");
    for (std::size_t i = 0; i < targets.size(); i += step_of(targets.size(), 5'000)) {
      const std::string_view id = targets[i].id;
      expect(c->find(&id, &id + 1) != 0 && c->low(id) == first.low(id) && c->tables_with(id) == first.tables_with(id),
             *c, "look-up", id);
    }
    for (std::size_t i = 0; i < targets.size(); i += step_of(targets.size(), 500)) {
      const target& t = targets[i];
      if (t.year < 0) continue;  // only constplan tells no year from a number
      expect(c->scan(t.cluster, t.year) == first.scan(t.cluster, t.year), *c, "scan", t.cluster);
    }
    for (std::size_t i = 0; i < absent.all().size(); i += step_of(absent.all().size(), 5'000)) {
      const std::string_view id = absent.all()[i];
      expect(c->find(&id, &id + 1) == 0 && c->low(id) == -2, *c, "look-up of an unknown id", id);
      if (differences > 20) return 1;
    }
    std::printf("%s: digest %016" PRIx64 ", ids found, unknown ids not found\n", c->name.data(), c->walk());
  }
  return differences == 0 ? 0 : 1;
}

volatile std::uint64_t consumed;

double nanoseconds_of(const std::function<std::uint64_t()>& work) {
  const auto before = std::chrono::steady_clock::now();
  consumed = work();
  const auto after = std::chrono::steady_clock::now();
  return std::chrono::duration<double, std::nano>(after - before).count();
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const std::size_t half = values.size() / 2;
  return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

struct racer {
  std::string name;
  // Does questions number `first` to `first + count`, and gives something that depends on the answers.
  std::function<std::uint64_t(std::size_t first, std::size_t count)> work;
  std::size_t batch = 1;
};

constexpr double batch_time = 60'000;  // nanoseconds

void choose_batches(std::vector<racer>& racers, std::size_t questions) {
  for (racer& r : racers) {
    // The least of three: who is interrupted once would be timed in batches too small for the clock.
    const auto time = [&] {
      const auto once = [&] { return nanoseconds_of([&] { return r.work(0, r.batch); }); };
      return std::min({once(), once(), once()});
    };
    while (r.batch < questions && time() < batch_time) r.batch *= 2;
    r.batch = std::min(r.batch, questions);
  }
}

// One run: rounds in which every racer does its batch, in random order, from the same question on. The first racer is
// constplan, and what counts is each round's ratio to it. `prepare` comes before each timed batch.
template <class Prepare>
void race(int run, const char* measure, std::vector<racer>& racers, std::size_t questions, int rounds,
          Prepare&& prepare) {
  std::vector<std::vector<double>> ratios(racers.size());
  std::vector<std::vector<double>> times(racers.size());
  std::vector<std::size_t> order(racers.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::mt19937 random{static_cast<unsigned>(run)};
  std::size_t first = 0;
  for (int round = 0; round < rounds; ++round) {
    std::shuffle(order.begin(), order.end(), random);
    std::vector<double> time(racers.size());
    for (const std::size_t i : order) {
      racer& r = racers[i];
      const std::size_t from = std::min(first, questions - r.batch);
      prepare(r, from);
      time[i] = nanoseconds_of([&] { return r.work(from, r.batch); }) / static_cast<double>(r.batch);
    }
    for (std::size_t i = 0; i < racers.size(); ++i) {
      ratios[i].push_back(time[i] / time[0]);
      times[i].push_back(time[i]);
    }
    first = (first + racers[0].batch) % questions;
  }
  for (std::size_t i = 0; i < racers.size(); ++i) {
    std::printf("%s\t%s\t%d\t%.4f\t%.3f\n", measure, racers[i].name.c_str(), run, median(ratios[i]), median(times[i]));
  }
}

std::vector<racer> finders(const ids& questions) {
  std::vector<racer> racers;
  for (const contestant* c : all) {
    racers.push_back({std::string{c->name}, [c, &questions](std::size_t first, std::size_t count) {
                        return c->find(questions.data() + first, questions.data() + first + count);
                      }});
  }
  racers.push_back(racers[0]);
  racers.back().name += " again";
  return racers;
}

void race_warm(int run, const char* measure, const ids& questions) {
  std::vector<racer> racers = finders(questions);
  choose_batches(racers, questions.size());
  race(run, measure, racers, questions.size(), 100, [&](racer& r, std::size_t first) {
    const std::size_t others = (first + questions.size() / 2) % questions.size();
    consumed = r.work(std::min(others, questions.size() - r.batch), r.batch);
  });
}

// Before each batch all caches are filled with something else, and the questions read.
void race_cold(int run, const ids& questions) {
  static std::vector<std::uint64_t> elsewhere(std::size_t{48} << 17);
  std::vector<racer> racers = finders(questions);
  for (racer& r : racers) r.batch = 16;
  race(run, "cold", racers, questions.size(), 9, [&](racer& r, std::size_t first) {
    std::uint64_t sum = 0;
    for (std::uint64_t& word : elsewhere) sum += ++word;
    for (std::size_t i = first; i < first + r.batch; ++i) {
      for (const char c : questions[i]) sum += static_cast<unsigned char>(c);
    }
    consumed = sum;
  });
}

template <class Number>
std::function<std::uint64_t(std::size_t, std::size_t)> plain_sum(std::size_t size) {
  return [numbers = std::vector<Number>(size, 1)](std::size_t /*first*/, std::size_t count) {
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
      for (const Number n : numbers) sum += n;
    }
    return sum;
  };
}

// A scan of constplan's reads each target's cluster, and the rest of the few that match; the plain sum reads an array
// like the column of clusters.
void race_scan(int run, const std::vector<target>& targets, std::size_t bytes_a_row) {
  std::vector<racer> racers;
  for (const contestant* c : all) {
    racers.push_back({std::string{c->name}, [c, &targets](std::size_t first, std::size_t count) {
                        std::int64_t sum = 0;
                        for (std::size_t i = first; i < first + count; ++i) {
                          sum += c->scan(targets[i].cluster, targets[i].year);
                        }
                        return static_cast<std::uint64_t>(sum);
                      }});
  }
  racers.push_back({"plain sum", bytes_a_row == 1 ? plain_sum<std::uint8_t>(targets.size())
                                                  : plain_sum<std::uint16_t>(targets.size())});
  choose_batches(racers, targets.size());
  race(run, "scan", racers, targets.size(), targets.size() > 50'000 ? 9 : 50,
       [](racer& r, std::size_t first) { consumed = r.work(first, r.batch); });
}

int time(const std::vector<target>& targets, int runs, std::size_t bytes_a_row) {
  for (const contestant* c : all) c->start();
  std::mt19937 random{1};
  const questions present{hits(targets, random)};
  const questions absent{misses(targets, random)};
  std::vector<target> scanned = targets;
  std::shuffle(scanned.begin(), scanned.end(), random);
  for (int run = 1; run <= runs; ++run) {
    race_warm(run, "hit", present.all());
    race_warm(run, "miss", absent.all());
    race_cold(run, present.all());
    race_scan(run, scanned, bytes_a_row);
    std::fflush(stdout);
  }
  return 0;
}

}  // namespace
}  // namespace constplan::bench

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: race agree FILE | race time FILE RUNS BYTES\n");
    return 2;
  }
  const auto targets = constplan::bench::read_targets(argv[2]);
  if (targets.empty()) return 2;
  if (std::strcmp(argv[1], "agree") == 0) return constplan::bench::agree(targets);
  return constplan::bench::time(targets, argc > 3 ? std::atoi(argv[3]) : 7,
                                argc > 4 ? static_cast<std::size_t>(std::atoi(argv[4])) : 2);
}
