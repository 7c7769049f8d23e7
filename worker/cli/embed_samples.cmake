# Writes the sample articles of FOLDER into the C source OUTPUT, as byte arrays, so that the demo
# needs no files.
file(GLOB samples ${FOLDER}/*.txt)
list(SORT samples)
set(arrays "")
set(rows "")
foreach(path ${samples})
    get_filename_component(name ${path} NAME)
    get_filename_component(stem ${path} NAME_WE)
    string(MAKE_C_IDENTIFIER ${stem} stem)
    file(READ ${path} bytes HEX)
    string(LENGTH "${bytes}" digits)
    math(EXPR length "${digits} / 2")
    string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
    string(APPEND arrays "static const unsigned char sample_${stem}[] = {\n${bytes}0};\n")
    string(APPEND rows "    {\"${name}\", sample_${stem}, ${length}},\n")
endforeach()
string(CONCAT source
    "/* Written by worker/cli/embed_samples.cmake from samples/. */\n"
    "#include \"cli/samples.h\"\n\n" "${arrays}"
    "\nconst struct sample samples[] = {\n" "${rows}" "    {0, 0, 0}};\n")
file(WRITE ${OUTPUT} "${source}")
