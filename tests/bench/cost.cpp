// A program that includes the whole data set and looks one target up: what it costs to compile.
int main(int argc, char** argv) {
  CONTESTANT::start();
  return argc > 1 && CONTESTANT::find(argv[1]) != 0 ? 0 : 1;
}
