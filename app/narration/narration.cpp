#include "app/narration/narration.hpp"

#include "app/narration/narrator.hpp"

namespace outlive::narration {

Sentences narrate(const Moment& moment) {
    return Narrator(moment).tell();
}

}  // namespace outlive::narration
