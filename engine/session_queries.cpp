// The questions of session.hpp: about the whole run, and about who holds what.
#include "engine/session_impl.hpp"
#include "engine/snapshot/cut.hpp"

namespace outlive {

std::optional<StepIndex> Session::visit(StepIndex from, std::span<const std::uint32_t> lines,
                                        Toward toward) {
    return impl_->queries.visit(from, lines, toward);
}

std::optional<StepIndex> Session::nth_visit(std::uint32_t line, std::uint64_t n) {
    return impl_->queries.nth_visit(line, n);
}

std::uint64_t Session::visits(std::uint32_t line, StepIndex up_to) {
    return impl_->queries.visits(line, up_to);
}

std::optional<Place> Session::cell_write(StepIndex from, ObjectId cell, Toward toward) {
    return impl_->queries.cell_write(from, cell, toward);
}

std::optional<Place> Session::name_write(StepIndex from, FrameId frame, std::string_view name,
                                         Toward toward) {
    return impl_->queries.name_write(from, frame, name, toward);
}

std::optional<Life> Session::life(ObjectId object) {
    return impl_->queries.life(object);
}

bool Session::is_numbered(std::uint32_t code) const {
    return snapshot::is_numbered(impl_->context(), code);
}

std::optional<StepIndex> Session::call_end(StepIndex step, FrameId frame) {
    return impl_->queries.call_end(step, frame);
}

std::vector<snapshot::Sharer> Session::sharers(StepIndex step, ObjectId cell) {
    impl_->cursor.seek(step);
    return snapshot::sharers(impl_->cursor.machine(), impl_->context(), cell);
}

snapshot::Cut Session::smallest_cut(StepIndex step, ObjectId object) {
    impl_->cursor.seek(step);
    return snapshot::smallest_cut(impl_->cursor.machine(), impl_->context(), object);
}

std::unique_ptr<Session> Session::branch(StepIndex step,
                                         std::span<const snapshot::Reference> cuts) {
    impl_->cursor.seek(step);
    auto impl =
        std::make_unique<Impl>(*impl_, [cuts](machine::Machine& m) { snapshot::cut(m, cuts); });
    return std::unique_ptr<Session>(new Session(std::move(impl)));
}

}  // namespace outlive
