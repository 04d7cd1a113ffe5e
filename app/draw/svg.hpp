// A scene as an SVG document.
//
// Every box is a <g data-kind data-id data-name> whose first child is its
// outline (a <rect>) and that holds its texts and inner boxes; every arrow is a
// <path data-kind="arrow" data-from data-to>. Ids are those of the scene, so
// they last through the run. Pure text; decides nothing about places or colours.
#pragma once

#include <string>

#include "app/scene/scene.hpp"

namespace outlive::draw {

[[nodiscard]] std::string svg(const scene::Scene& scene, const scene::Theme& theme,
                              float scale = 1);

}  // namespace outlive::draw
