// The machine: the whole state of a running program, as one block of memory,
// and the ways to change it that native code may use.
//
// Everything that influences the run lies in `MachineState` and the objects
// behind it, in the arena, except the compiled code, which never changes.
// Invariant (engine rule 1): no native function calls Python and waits. It
// answers with a value, with `raised`, or it enters a frame and answers
// `entered`; the interpreter goes on from there. So the host's stack never
// holds program state, and a checkpoint is possible after every instruction.
//
// A Machine is used by one thread. It knows nothing of files, windows, clocks.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/bytecode/code_object.hpp"
#include "engine/bytecode/lazy_program.hpp"
#include "engine/machine/event.hpp"
#include "engine/machine/quick_code.hpp"
#include "engine/objects/heap.hpp"

namespace outlive::machine {

using namespace objects;  // the machine is about objects; their names are its own
using arena::Handle;
using bytecode::BinaryOperator;
using bytecode::CompareOperator;

// A built-in exception class.
enum class Error : std::uint8_t {
#define EXCEPTION(name, base) name,
#include "engine/machine/exceptions.def"
#undef EXCEPTION
    Count
};

// An interned name; `Name::init` is "__init__".
enum class Name : std::uint16_t {
#define NAME(n) n,
#define NAME_DUNDER(n) n##_,
#include "engine/machine/names.def"
#undef NAME
#undef NAME_DUNDER
    Count
};

// A function of the prelude (library/prelude.py), to which native code hands
// over what needs Python.
enum class Prelude : std::uint16_t {
#define PRELUDE(n) n,
#include "engine/machine/prelude.def"
#undef PRELUDE
    Count
};

// Why a run stops between two instructions.
enum class Stop : std::uint8_t {
    Steps,       // the wanted step is reached
    Finished,    // the module's frame has returned
    Failed,      // an exception left the module's frame (state.raised)
    OutOfSteps,  // steps + cost have used up the budget
    OutOfMemory,
    OutOfOutput,
    WaitsForInput,
    PaceChanged  // inside of `run` only: it goes on at another pace
};

// sys.settrace and sys.setprofile. The functions themselves are the prelude's; what has
// been told of the instruction or the exception at hand stands here.
struct Tracing {
    std::uint32_t asked;  // TracingAsked
    std::uint32_t busy;   // one of the functions runs: nothing is told
    std::uint64_t frame;  // FrameId, 0: nothing has been told yet
    std::uint32_t pc;     // of the instruction that it is about
    std::uint32_t told;   // TraceEvent
};

// At offset 0 of the arena.
struct MachineState {
    HeapState heap;
    std::uint64_t stack_top;  // offset where the next frame goes
    Handle frame;             // the running Frame, or 0
    std::uint32_t recursion;  // Python frames on the stack, hidden ones not counted
    std::uint32_t recursion_limit;
    std::uint32_t hidden_recursion;  // hidden frames, bounded too
    std::uint64_t steps;             // machine steps done
    std::uint64_t cost;              // charged by natives in proportion to sizes
    std::uint64_t cost_limit;        // of steps + cost; a budget
    std::uint64_t output_bytes;      // printed so far
    std::uint64_t output_limit;
    std::uint64_t inputs_used;  // lines that input() has read
    std::uint64_t clock;        // virtual, in nanoseconds
    Value raised;               // the exception on its way, or no value
    Value handled;              // the exception being handled, or no value
    Value returned;             // what a generator returned to the SEND that ran it
    Handle modules;             // Dict: sys.modules
    Handle builtins;            // Dict
    Handle globals;             // Dict of the program's module
    Handle main_module;
    Handle finalizers;           // List of objects (and callbacks) that wait for their last call
    Handle weak_references;      // Dict: target's serial -> List of WeakReference
    Handle import_names;         // spare room of library/
    std::uint32_t codes_loaded;  // CodeIds dealt so far
    std::uint32_t finished;      // the Stop that ended the run, 0 while it goes on
    std::uint64_t collections;
    Handle errors[static_cast<std::size_t>(Error::Count)];     // Class
    Handle names[static_cast<std::size_t>(Name::Count)];       // Str, interned
    Handle prelude[static_cast<std::size_t>(Prelude::Count)];  // Function
    Handle prelude_namespace;                                  // Dict: the prelude's globals
    Handle shared_cells;        // Dict, or 0: see Semantics::OneCellForAllCalls
    std::uint32_t semantics;    // scope::Semantics of the program, for what it compiles itself
    std::uint32_t most_digits;  // of an int's decimal text, 0: any; see sys.set_int_max_str_digits
    Handle operator_names[3][16];  // BinaryOperator -> Str: __add__, __radd__, __iadd__
    Handle compare_names[6];       // CompareOperator -> Str: __lt__ …
    Handle container_classes[32];  // by ContainerClass (builtins/iterators.hpp)
    Handle library_values[64];     // of library/native modules, by their own enum
    Tracing tracing;
};

class Machine;
struct NativeSpec;
class NativeRegistry;
class Finalization;

// Takes what the program prints. `offset` is the position in all of its output,
// so a re-run that prints the same again can be told from a new text.
class OutputSink {
  public:
    virtual ~OutputSink() = default;
    virtual void printed(std::uint64_t offset, std::string_view utf8, bool is_error) = 0;
};

// Gets the events of natives and mutators while somebody watches.
class EventSink {
  public:
    virtual ~EventSink() = default;
    virtual void event(Event&& event) = 0;
};

enum class Answer : std::uint8_t { No, Yes, NeedsPython, Raised };
[[nodiscard]] constexpr Answer answer(bool b) {
    return b ? Answer::Yes : Answer::No;
}

class Machine {
  public:
    Machine();
    ~Machine();

    [[nodiscard]] Heap& heap() { return heap_; }
    [[nodiscard]] MachineState& state() {
        return *reinterpret_cast<MachineState*>(heap_.arena().base());
    }

    // --- what natives use ---
    [[nodiscard]] Str* name(Name n) {
        return heap_.at<Str>(state().names[static_cast<std::size_t>(n)]);
    }
    [[nodiscard]] Class* error_class(Error e) {
        return heap_.at<Class>(state().errors[static_cast<std::size_t>(e)]);
    }
    [[nodiscard]] Value text(std::string_view utf8) {
        return heap_.value(make_str(heap_, utf8));
    }  // new reference

    // Raises: the exception stands in state().raised. Answers Value::raised(),
    // so that natives can `return m.raise(...)`.
    Value raise(Error error, std::string_view message);
    Value raise(Error error, std::initializer_list<Value> args);  // args are retained
    Value raise_value(Value exception);                           // retained
    Value raise_key_error(Value key);
    Value raise_type(std::string_view message) { return raise(Error::TypeError, message); }
    Value raise_value_error(std::string_view message) { return raise(Error::ValueError, message); }
    Value raise_memory();
    [[nodiscard]] bool is_raised(Error error);  // the exception on its way is one of these
    void drop_raised();                         // forget it
    // isinstance by the method resolution orders alone.
    [[nodiscard]] bool is_subclass(const Class* c, const Class* base);
    [[nodiscard]] bool is_instance(Value v, const Class* c) {
        return is_subclass(heap_.class_of(v), c);
    }
    // "int", "Sensor": the class's name as error messages give it.
    [[nodiscard]] std::string type_name(Value v);

    // Charges work in proportion to a size to the run's budget.
    void charge(std::uint64_t cost) {
        MachineState& s = state();
        const std::uint64_t before = s.cost;
        s.cost += cost;
        // Looked at in coarse grains, so that where a budget ends does not
        // depend on how a run was sliced.
        if ((before ^ s.cost) >> cost_grain_bits != 0) s.heap.interrupts |= InterruptCost;
    }
    static constexpr unsigned cost_grain_bits = 14;
    // False, and MemoryError is raised, when `bytes` more would pass the budget.
    [[nodiscard]] bool reserve(std::uint64_t bytes);

    // Enters a frame; the answer is Value::entered() (or raised()). Arguments
    // are retained by the frame. The result goes where the native's own would.
    Value enter(Prelude function, std::initializer_list<Value> args,
                OnReturn on_return = OnReturn::Push);
    // Calls any callable: a native's value at once, or entered() or raised().
    Value call(Value callable, std::span<const Value> args, OnReturn on_return = OnReturn::Push);
    Value call(Value callable, std::initializer_list<Value> args,
               OnReturn on_return = OnReturn::Push) {
        return call(callable, std::span<const Value>(args.begin(), args.size()), on_return);
    }
    Value call_with_keywords(Value callable, std::span<const Value> args, Tuple* keyword_names,
                             OnReturn on_return = OnReturn::Push);

    void print(std::string_view utf8, bool is_error);
    // "Exception ignored in: …" on stderr: the exception on its way goes no further.
    void report_unraisable();

    // The prelude's function; while booting it may only just have been defined.
    [[nodiscard]] Function& prelude(Prelude function);

    // --- outside of the run ---
    OutputSink* output = nullptr;
    EventSink* events = nullptr;  // null: nobody watches
    const std::vector<std::string>* inputs = nullptr;
    [[nodiscard]] Finalization& finalization() {
        return *finalization_;
    }  // its `listener` hears of deaths

    // Code: one table a machine, CodeIds in order of loading.
    [[nodiscard]] const bytecode::Code& code(std::uint32_t id) const {
        return *(**codes_[id].program).codes[codes_[id].index];
    }
    using LoadedProgram = std::shared_ptr<const bytecode::LazyProgram>;
    [[nodiscard]] std::uint32_t load(LoadedProgram program, bool hidden);
    [[nodiscard]] std::uint32_t load(std::shared_ptr<const bytecode::Program> program,
                                     bool hidden) {
        return load(std::make_shared<const bytecode::LazyProgram>(std::move(program)), hidden);
    }
    [[nodiscard]] bool is_hidden(std::uint32_t code) const { return codes_[code].hidden; }

    // Runs until state().steps is `until`, or something stops it earlier.
    // Defined in interpreter.hpp.
    template <class Observer>
    Stop run(std::uint64_t until, Observer& observer);
    // Makes the machine ready to run the program from its first instruction.
    // The machine must be booted (image.hpp).
    void start(std::shared_ptr<const bytecode::Program> program, std::string_view script_name);

    struct LoadedCode {
        LoadedProgram program;
        std::uint32_t index;  // in the program's codes
        bool hidden;
        Handle wrapper;  // its CodeWrapper
    };
    [[nodiscard]] const NativeRegistry& natives() const { return *natives_; }
    // Only for boot and image (library/): the table of natives, and a copy of a
    // booted machine's table of codes.
    void adopt(std::shared_ptr<const NativeRegistry> natives, std::vector<LoadedCode> codes) {
        natives_ = std::move(natives);
        codes_ = std::move(codes);
        quick_.clear();
        quick_.resize(codes_.size());
    }
    [[nodiscard]] const std::shared_ptr<const NativeRegistry>& shared_natives() const {
        return natives_;
    }
    // CodeId -> its CodeWrapper, set by make_code_wrappers.
    void set_wrapper(std::uint32_t code, Handle wrapper) { codes_[code].wrapper = wrapper; }
    [[nodiscard]] const std::vector<LoadedCode>& codes() const { return codes_; }

    // The code as the interpreter runs it; prepared on first use.
    [[nodiscard]] const QuickCode& quick_code(std::uint32_t code) {
        const QuickCode& known = quick_[code];
        return known.instructions != nullptr ? known : prepare_code(code);
    }

    // What was looked up in classes lately (type_lookup). Not state: it repeats
    // what the heap says, for classes of unchanged version, within one `run`.
    struct Lookup {
        std::uint32_t version = 0;
        Handle name = 0;
        std::uint32_t epoch = 0;
        std::uint32_t unused = 0;
        Value found;
    };
    static constexpr std::uint32_t lookup_count = 2048;
    [[nodiscard]] Lookup& lookup(std::uint32_t version, Handle name) {
        return lookups_[(version * 0x9E37U ^ name >> 2U) & (lookup_count - 1)];
    }
    [[nodiscard]] std::uint32_t lookup_epoch() const { return lookup_epoch_; }
    void forget_lookups() { ++lookup_epoch_; }

  private:
    const QuickCode& prepare_code(std::uint32_t code);

    Heap heap_;
    std::vector<LoadedCode> codes_;
    std::vector<QuickCode> quick_;  // by CodeId, as codes_
    // Zeros, which are of no epoch: the system hands them out as they are touched.
    struct Free {
        void operator()(Lookup* lookups) const { std::free(lookups); }
    };
    std::unique_ptr<Lookup[], Free> lookups_{
        static_cast<Lookup*>(std::calloc(lookup_count, sizeof(Lookup)))};
    std::uint32_t lookup_epoch_ = 1;
    std::shared_ptr<const NativeRegistry> natives_;
    std::unique_ptr<Finalization> finalization_;
};

}  // namespace outlive::machine
