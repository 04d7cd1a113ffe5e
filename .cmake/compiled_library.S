// The bytes that compile_library has written, as a part of the program.
    .section .rodata
    .balign 4096
    .globl outlive_compiled_library_begin
    .globl outlive_compiled_library_end
outlive_compiled_library_begin:
    .incbin OUTLIVE_COMPILED_LIBRARY
outlive_compiled_library_end:
    .byte 0
    .section .note.GNU-stack, "", %progbits
