#include <constplan/sample.hpp>

#define DATA_SET sample
#define WRITE_DIGEST write_sample_digest
#include "digest_of_data_set.hpp"
