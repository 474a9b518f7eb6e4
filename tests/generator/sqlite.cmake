# The SQL export in a real SQLite: it loads with foreign keys enforced, and every cell is what the JSON export has.
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
foreach(format sql json)
  execute_process(COMMAND ${GENERATOR} export ${DATA} --format ${format} OUTPUT_FILE ${WORK}/export.${format} COMMAND_ERROR_IS_FATAL ANY)
endforeach()

# query(RESULT SQL): what sqlite3 prints.
function(query result sql)
  file(WRITE ${WORK}/query.sql "${sql}")
  execute_process(COMMAND ${SQLITE3} -bail -cmd "PRAGMA foreign_keys=ON" plans.db WORKING_DIRECTORY ${WORK}
    INPUT_FILE ${WORK}/query.sql OUTPUT_VARIABLE printed ERROR_VARIABLE said RESULT_VARIABLE failed)
  if(failed OR said)
    message(FATAL_ERROR "sqlite3: ${said}${printed}\n${sql}")
  endif()
  set(${result} "${printed}" PARENT_SCOPE)
endfunction()

query(nothing ".read export.sql\nPRAGMA foreign_key_check;\nPRAGMA integrity_check;\n")
if(NOT nothing STREQUAL "ok\n")
  message(FATAL_ERROR "sqlite3 found: ${nothing}")
endif()

# The rows and the lists of the JSON export as tables, and a comparison for each column that the database has.
query(comparisons "
CREATE TABLE json_rows AS SELECT t.key AS name, r.value AS object
  FROM json_each(CAST(readfile('export.json') AS TEXT)) t, json_each(t.value) r;
CREATE TABLE json_lists AS SELECT r.name || '_' || c.key AS name, json_extract(r.object, '$.id') AS owner, i.key + 1 AS ordinal, i.value AS id
  FROM json_rows r, json_each(r.object) c, json_each(CASE c.type WHEN 'array' THEN c.value ELSE '[]' END) i;
SELECT 'INSERT INTO compared SELECT count(*), sum(t.\"' || p.name || '\" IS NOT json_extract(r.object, ''\$.' || p.name || ''')) ' ||
       'FROM json_rows r LEFT JOIN \"' || m.name || '\" t ON t.id = json_extract(r.object, ''\$.id'') WHERE r.name = ''' || m.name || ''';'
  FROM sqlite_master m, pragma_table_info(m.name) p WHERE m.name IN (SELECT name FROM json_rows);
SELECT 'INSERT INTO compared SELECT count(*), count(*) - count(t.ordinal) FROM json_lists l LEFT JOIN \"' || name || '\" t ' ||
       'ON t.ordinal = l.ordinal AND l.owner = t.\"' || (SELECT p.name FROM pragma_table_info(m.name) p WHERE cid = 0) ||
       '\" AND l.id = t.\"' || (SELECT p.name FROM pragma_table_info(m.name) p WHERE cid = 2) || '\" WHERE l.name = ''' || name || ''';'
  FROM sqlite_master m WHERE name IN (SELECT name FROM json_lists);
")
query(result "CREATE TABLE compared (cells, different);\n${comparisons}
SELECT sum(cells), sum(different) FROM compared;
SELECT count(*), 0 FROM (SELECT c.key FROM json_rows r, json_each(r.object) c WHERE c.type <> 'array' UNION ALL SELECT id FROM json_lists);
SELECT 'rows', count(*) FROM json_rows;
")
if(NOT result MATCHES "^([0-9]+)\\|0\n([0-9]+)\\|0\nrows\\|[1-9]" OR NOT CMAKE_MATCH_1 EQUAL CMAKE_MATCH_2)
  message(FATAL_ERROR "cells compared|different, cells of the JSON export, rows:\n${result}")
endif()
# No row more than in JSON.
query(tables "SELECT 'SELECT ''' || name || ''' WHERE (SELECT count(*) FROM \"' || name || '\") <> (SELECT count(*) FROM json_rows WHERE name = '''
  || name || ''');' FROM sqlite_master WHERE name IN (SELECT name FROM json_rows);")
query(more "${tables}")
if(more)
  message(FATAL_ERROR "these tables have other numbers of rows than the JSON export: ${more}")
endif()
string(REPLACE "\n" " " result "${result}")
message(STATUS "cells compared|different, cells of the JSON export, rows: ${result}")

# The keys and checks are there, and at work.
foreach(wrong
    "INSERT INTO cities SELECT 'x', level, 'nowhere', prefecture, name_zh, name_en, other_names_zh, members_inferred, code, latitude, longitude, note FROM cities LIMIT 1"
    "UPDATE targets SET comparator = 'more' WHERE id = (SELECT min(id) FROM targets)"
    "INSERT INTO metrics SELECT * FROM metrics LIMIT 1"
    "DELETE FROM agencies"
    "UPDATE plans SET title_en = NULL")
  file(WRITE ${WORK}/query.sql "${wrong};")
  execute_process(COMMAND ${SQLITE3} -bail -cmd "PRAGMA foreign_keys=ON" plans.db WORKING_DIRECTORY ${WORK}
    INPUT_FILE ${WORK}/query.sql OUTPUT_QUIET ERROR_VARIABLE said RESULT_VARIABLE failed)
  if(NOT failed OR NOT said MATCHES "constraint failed")
    message(FATAL_ERROR "sqlite3 takes: ${wrong}\n${said}")
  endif()
endforeach()
