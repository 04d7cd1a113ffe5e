// Makes the picture of a machine that stands still: a Snapshot.
//
// Looks only, runs nothing, allocates nothing in the arena. It starts at the
// variables of the frames and follows references breadth first until enough
// boxes are there, so its cost follows what is shown. The parts stand in files
// of their own: frames (calls and their variables), objects (boxes and their
// edges), scopes (returned calls whose cells live).
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "engine/arena/slab_list.hpp"
#include "engine/machine/machine.hpp"
#include "engine/snapshot/snapshot.hpp"

namespace outlive::snapshot {

// What the machine itself does not know of the run.
struct RunContext {
    std::uint32_t first_code = 0;  // CodeIds of the program: from here on
    std::uint32_t code_count = 0;
    FrameId module_frame;
    // Of which codes calls are numbered (Recording::numbered_codes); null: of none.
    std::shared_ptr<const std::vector<bool>> numbered_codes = nullptr;
    // What is known of the heap's slabs without a look at it; null: nothing.
    const arena::SlabList* slabs = nullptr;
};

// The machine is not changed; it is not const because its heap's accessors are not.
[[nodiscard]] Snapshot take(machine::Machine& m, const RunContext& context,
                            const SnapshotOptions& options);

// Which code of the program; history::no_code for what is not in its text.
[[nodiscard]] std::uint32_t program_code(const RunContext& context, std::uint32_t code);

// Whether calls of a code, as `program_code` counts them, are told apart by numbers.
[[nodiscard]] bool is_numbered(const RunContext& context, std::uint32_t code);

class Builder {
  public:
    Builder(machine::Machine& m, const RunContext& context, const SnapshotOptions& options)
        : m_(m), heap_(m.heap()), context_(context), options_(options) {}

    [[nodiscard]] Snapshot build();

  private:
    using Value = objects::Value;
    using Object = objects::Object;
    using Handle = objects::Handle;

    // --- values (builder.cpp) ---
    // `holder`: who refers to it, as `held_by` says; empty: nobody worth naming.
    ValueView view(Value v, const std::string& holder);
    void mark_unfolded();
    void meet(Object& object, const std::string& holder);
    void meet_cell(objects::Cell& cell);
    [[nodiscard]] std::string holder_text(const Object& object, const std::string& label);

    // --- frames (frames.cpp) ---
    void add_frames();
    void add_module_at_end();
    void describe_next(const objects::Frame& top, bool running_itself);
    void list_stack(objects::Frame& top);
    FrameView frame_view(objects::Frame& f, bool running_itself);
    void add_slots(objects::Frame& f, FrameView& view);
    void add_namespace(const objects::Dict& dict, VariableRole role, FrameView& view);
    void add_slot(objects::Frame& f, std::uint32_t slot, FrameView& view);
    void meet_stack(objects::Frame& f);
    void add_suspended(objects::Generator& generator);

    // --- what has no name (temporaries.cpp) ---
    void meet_temporaries();
    void meet_temporaries(objects::Frame& f);
    // `itself`: it may get a box, not only what it holds.
    void meet_behind(Value v, bool itself, int deep);

    // --- objects (objects.cpp) ---
    void add_objects();
    void add_object(Object& object);
    class Edges;
    [[nodiscard]] std::size_t most_edges(const Object& object) const;
    void add_edges(Object& object, Edges& edges);
    void add_function_edges(objects::Function& f, Edges& edges);
    void add_kept_frames(objects::Exception& exception, Edges& edges);
    void add_kept_variables(objects::FrameRecord& record, Edges& edges);
    [[nodiscard]] bool holds_variables(objects::FrameRecord& record) const;
    void add_class_edges(objects::Class& c, Edges& edges);
    void add_slot_attributes(objects::Instance& instance, Edges& edges);
    [[nodiscard]] bool add_deque_slot(const objects::Class& cls, std::string_view name,
                                      const Value* slot, Edges& edges);
    void add_dict_entries(const objects::Dict& dict, Edges& edges);
    void add_attributes(Handle dict, Edges& edges);
    void keep_closures_only();
    void meet_unreachable();

    // --- scopes (scopes.cpp) ---
    void add_cells_and_scopes();
    void add_left_cells(FrameView& call);
    void count_outlived();
    void count_outlived_in(const std::vector<arena::SlabList::Slab>& slabs);
    [[nodiscard]] bool met_all() const;
    [[nodiscard]] bool is_outlived(const objects::Cell& cell) const;

    machine::Machine& m_;
    objects::Heap& heap_;
    const RunContext& context_;
    const SnapshotOptions& options_;
    Snapshot shot_;
    std::vector<Object*> queue_;  // boxes to be described, in order met
    std::unordered_map<std::uint64_t, std::vector<std::string>> holders_;  // by ObjectId: met ones
    std::vector<Handle> resting_;                 // generators whose frames are shown
    std::unordered_set<std::uint64_t> left_out_;  // met when the picture was full
    std::vector<objects::Cell*> cells_;
    std::unordered_set<std::uint64_t> known_cells_;
    std::unordered_set<std::uint64_t> shown_frames_;
    std::unordered_set<std::uint64_t> unreachable_;  // by ObjectId
};

}  // namespace outlive::snapshot
