# Writes the word lists of FOLDER into the C source OUTPUT, as byte arrays (C11 has no #embed, and
# string literals of this length are beyond what it promises), so that the binary needs no files.
file(GLOB lists ${FOLDER}/*.tsv)
list(SORT lists)
set(arrays "")
set(rows "")
foreach(path ${lists})
    get_filename_component(name ${path} NAME_WE)
    file(READ ${path} bytes HEX)
    string(LENGTH "${bytes}" digits)
    math(EXPR length "${digits} / 2")
    string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
    string(APPEND arrays "static const unsigned char list_${name}[] = {\n${bytes}0};\n")
    string(APPEND rows "    {\"${name}\", list_${name}, ${length}},\n")
endforeach()
string(CONCAT source
    "/* Written by worker/lexicon/embed.cmake from config/lexicon. */\n"
    "#include \"lexicon/builtin.h\"\n\n" "${arrays}"
    "\nconst struct builtin_list builtin_lists[] = {\n" "${rows}" "    {0, 0, 0}};\n")
file(WRITE ${OUTPUT} "${source}")
