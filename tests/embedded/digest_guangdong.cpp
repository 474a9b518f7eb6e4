// The object whose content and needs are checked, see check_object.sh. It uses all of the data set and nothing else.
#include <constplan/guangdong.hpp>

#define DATA_SET guangdong
#define WRITE_DIGEST write_guangdong_digest
#include "digest_of_data_set.hpp"
