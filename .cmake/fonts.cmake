# The two type families, copied beside the program, which looks for them there.
set(OUTLIVE_FONTS
  opentype/inter/Inter-Regular.otf opentype/inter/Inter-Bold.otf opentype/inter/Inter-Italic.otf
  truetype/jetbrains-mono/JetBrainsMono-Regular.ttf truetype/jetbrains-mono/JetBrainsMono-Bold.ttf)
set(OUTLIVE_FONT_ROOT /usr/share/fonts CACHE PATH "where the system keeps its fonts")
foreach(font ${OUTLIVE_FONTS})
  if(NOT EXISTS ${OUTLIVE_FONT_ROOT}/${font})
    message(FATAL_ERROR "The font ${OUTLIVE_FONT_ROOT}/${font} is missing: install fonts-inter and fonts-jetbrains-mono.")
  endif()
  file(COPY ${OUTLIVE_FONT_ROOT}/${font} DESTINATION ${CMAKE_BINARY_DIR}/fonts)
endforeach()
