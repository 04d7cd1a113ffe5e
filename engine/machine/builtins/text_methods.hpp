// The native methods of str, bytes and bytearray that the tables in
// text_types.cpp name; each as native.hpp describes.
//
// Those called text_… serve all three: they look for, and answer with, what
// `self` is.
#pragma once

#include "engine/machine/native.hpp"

namespace outlive::machine {

// --- searching and splitting (text_search_methods.cpp) ---
Value text_find(Machine& m, Args a);
Value text_rfind(Machine& m, Args a);
Value text_index(Machine& m, Args a);
Value text_rindex(Machine& m, Args a);
Value text_count(Machine& m, Args a);
Value text_startswith(Machine& m, Args a);
Value text_endswith(Machine& m, Args a);
Value text_replace(Machine& m, Args a);
Value text_split(Machine& m, Args a);
Value text_rsplit(Machine& m, Args a);
Value text_splitlines(Machine& m, Args a);
Value text_partition(Machine& m, Args a);
Value text_rpartition(Machine& m, Args a);
Value text_strip(Machine& m, Args a);
Value text_lstrip(Machine& m, Args a);
Value text_rstrip(Machine& m, Args a);
Value text_removeprefix(Machine& m, Args a);
Value text_removesuffix(Machine& m, Args a);

// --- layout and joining (text_shape_methods.cpp) ---
Value text_center(Machine& m, Args a);
Value text_ljust(Machine& m, Args a);
Value text_rjust(Machine& m, Args a);
Value text_zfill(Machine& m, Args a);
Value text_expandtabs(Machine& m, Args a);
Value text_join(Machine& m, Args a);

// --- case and classification (text_case_methods.cpp) ---
Value text_lower(Machine& m, Args a);
Value text_upper(Machine& m, Args a);
Value text_title(Machine& m, Args a);
Value text_swapcase(Machine& m, Args a);
Value text_capitalize(Machine& m, Args a);
Value str_casefold(Machine& m, Args a);
Value text_isalpha(Machine& m, Args a);
Value text_isdigit(Machine& m, Args a);
Value text_isalnum(Machine& m, Args a);
Value text_isspace(Machine& m, Args a);
Value text_isupper(Machine& m, Args a);
Value text_islower(Machine& m, Args a);
Value text_istitle(Machine& m, Args a);
Value text_isascii(Machine& m, Args a);
Value str_isdecimal(Machine& m, Args a);
Value str_isnumeric(Machine& m, Args a);
Value str_isidentifier(Machine& m, Args a);
Value str_isprintable(Machine& m, Args a);

// --- translation tables, formatting, construction ---
Value str_translate(Machine& m, Args a);
Value str_maketrans(Machine& m, Args a);
Value str_encode(Machine& m, Args a);
Value bytes_decode(Machine& m, Args a);
Value str_format(Machine& m, Args a);
Value str_format_map(Machine& m, Args a);
Value str_new(Machine& m, Args a);
Value bytes_new(Machine& m, Args a);
Value bytearray_new(Machine& m, Args a);
Value bytearray_init(Machine& m, Args a);

// --- bytes and bytearray (bytes_methods.cpp, bytearray_methods.cpp) ---
Value bytes_hex(Machine& m, Args a);
Value bytes_fromhex(Machine& m, Args a);
Value bytes_translate(Machine& m, Args a);
Value bytes_maketrans(Machine& m, Args a);
Value bytearray_append(Machine& m, Args a);
Value bytearray_extend(Machine& m, Args a);
Value bytearray_insert(Machine& m, Args a);
Value bytearray_pop(Machine& m, Args a);
Value bytearray_remove(Machine& m, Args a);
Value bytearray_reverse(Machine& m, Args a);
Value bytearray_clear(Machine& m, Args a);
Value bytearray_copy(Machine& m, Args a);

}  // namespace outlive::machine
