// What the background worker can be told to do: the model's effects that need
// the engine.
#pragma once

#include <variant>

#include "app/model/effect.hpp"

namespace outlive::shell {

using Order = std::variant<model::RunText, model::ContinueRun, model::AnswerInput, model::Move,
                           model::SetStepSize, model::SeekVisit, model::SeekStop, model::Seek,
                           model::Explain, model::SeekLife, model::MakeDie, model::LeaveBranch,
                           model::ShowClosuresOnly, model::ShowUnfolded, model::ShowTimeline,
                           model::DescribeSpot, model::SetStageRoom>;

}  // namespace outlive::shell
