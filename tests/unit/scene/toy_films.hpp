// Whole runs made by hand, snapshot by snapshot: the two counters, a decorator,
// late binding in a loop, a deep recursion, containers, a generator, and random
// ones.
#pragma once

#include <random>

#include "tests/unit/scene/toy_run.hpp"

namespace outlive::scene::testing {

using Film = std::vector<Snapshot>;

// One counter() call in `run`, bound to `name` in the module.
inline void make_counter(ToyRun& run, Film& film, ObjectId counter, const std::string& name) {
    run.call("counter", 1, counter, 9);
    const ObjectId count = run.cell("count");
    film.push_back(run.snapshot());
    run.write(count, number("0"));
    run.bind("increment", unbound());
    film.push_back(run.snapshot());
    const ObjectId increment = run.function("increment", 3, {count});
    run.bind("increment", run.ref(increment));
    film.push_back(run.snapshot());
    run.returns();
    run.bind(name, run.ref(increment));
    film.push_back(run.snapshot());
}

// The example of the project's first picture; its last snapshot stands in the
// second call of first(), just after count went from 1 to 2.
inline Film counter_film() {
    ToyRun run;
    Film film{run.snapshot()};
    const ObjectId counter = run.function("counter", 1);
    run.bind("counter", run.ref(counter));
    film.push_back(run.snapshot());
    make_counter(run, film, counter, "first");
    make_counter(run, film, counter, "second");
    const auto first = film.back().frames.front().variables[1].value.object;
    const auto count = film.back().scopes.front().variables.front().cell;
    for (const char* value : {"1", "2"}) {
        run.call("increment", 2, first, 12);
        film.push_back(run.snapshot());
        run.write(count, number(value));
        film.push_back(run.snapshot());
        if (std::string(value) == "1") {
            run.returns();
            film.push_back(run.snapshot());
        }
    }
    return film;
}

// def logged(level): def wrap(function): def wrapper(): ... ; two functions.
inline Film decorator_film() {
    ToyRun run;
    Film film;
    const ObjectId logged = run.function("logged", 1);
    run.bind("logged", run.ref(logged));
    for (const char* name : {"add", "greet"}) {
        run.call("logged", 1, logged, 10);
        const ObjectId level = run.cell("level");
        run.write(level, number("'INFO'"));
        film.push_back(run.snapshot());
        const ObjectId wrap = run.function("wrap", 2, {level});
        run.bind("wrap", run.ref(wrap));
        film.push_back(run.snapshot());
        run.returns();
        run.bind(name, run.ref(wrap));
        film.push_back(run.snapshot());
        const ObjectId decorated = run.function(name, 10);
        run.call("wrap", 2, wrap, 10);
        const ObjectId function = run.cell("function");
        run.write(function, run.ref(decorated));
        film.push_back(run.snapshot());
        const ObjectId wrapper = run.function("wrapper", 3, {function, level});
        run.bind("wrapper", run.ref(wrapper));
        film.push_back(run.snapshot());
        run.returns();
        run.bind(name, run.ref(wrapper));
        film.push_back(run.snapshot());
    }
    const auto add = film.back().frames.front().variables[1].value.object;
    run.call("wrapper", 3, add, 14);
    run.bind("args", number("(1, 2)"), VariableRole::Parameter);
    film.push_back(run.snapshot());
    return film;
}

// Each shown scope inside another one: a(b(c)) where every level keeps a cell.
inline Film nested_film() {
    ToyRun run;
    Film film;
    ObjectId maker = run.function("level1", 1);
    run.bind("level1", run.ref(maker));
    std::vector<ObjectId> kept;
    for (std::uint32_t depth = 1; depth <= 4; ++depth) {
        run.call("level" + std::to_string(depth), depth, maker, depth);
        kept.push_back(run.cell("x" + std::to_string(depth)));
        run.write(kept.back(), number(std::to_string(depth)));
        film.push_back(run.snapshot());
        maker = run.function("level" + std::to_string(depth + 1), depth + 1, kept);
        run.bind("inner", run.ref(maker));
        run.bind("result", unbound());
        film.push_back(run.snapshot());
    }
    for (int depth = 0; depth < 4; ++depth) {
        run.returns();
        run.bind(depth == 3 ? "deep" : "result", run.ref(maker));
        film.push_back(run.snapshot());
    }
    return film;
}

// makers = [lambda: i for i in range(n)], each with a cell of its own.
inline Film many_closures_film(int count) {
    ToyRun run;
    Film film;
    const ObjectId make = run.function("make", 1);
    run.bind("make", run.ref(make));
    const ObjectId list = run.object(ObjectKind::List, "list", "list");
    run.bind("makers", run.ref(list));
    for (int i = 0; i < count; ++i) {
        run.call("make", 1, make, 4);
        const ObjectId cell = run.cell("i");
        run.write(cell, number(std::to_string(i)));
        const ObjectId inner = run.function("<lambda>", 2, {cell});
        run.returns();
        run.item(list, "[" + std::to_string(i) + "]", run.ref(inner));
        film.push_back(run.snapshot());
    }
    return film;
}

inline Film recursion_film(int depth) {
    ToyRun run;
    Film film;
    const ObjectId down = run.function("down", 1);
    run.bind("down", run.ref(down));
    for (int i = 0; i < depth; ++i) {
        run.call("down", 3, down, 3);
        run.bind("n", number(std::to_string(depth - i)), VariableRole::Parameter);
        film.push_back(run.snapshot());
        run.bind("result", unbound());
        film.push_back(run.snapshot());
    }
    for (int i = 0; i < depth; ++i) {
        run.returns();
        film.push_back(run.snapshot());
    }
    return film;
}

inline Film containers_film() {
    ToyRun run;
    Film film;
    const ObjectId stock = run.object(ObjectKind::Dict, "dict", "dict of 2");
    run.bind("stock", run.ref(stock));
    film.push_back(run.snapshot());
    const ObjectId prices = run.object(ObjectKind::List, "list", "list of 3");
    for (int i = 0; i < 3; ++i)
        run.item(prices, "[" + std::to_string(i) + "]", number(std::to_string(i * 100)));
    run.item(stock, "'prices'", run.ref(prices));
    film.push_back(run.snapshot());
    const ObjectId sensor = run.object(ObjectKind::Class, "type", "Sensor");
    run.bind("Sensor", run.ref(sensor));
    run.item(sensor, ".read", run.ref(run.function("read", 7)));
    film.push_back(run.snapshot());
    const ObjectId one = run.object(ObjectKind::Instance, "Sensor", "Sensor");
    run.item(one, ".name", number("'a name that is much too long for a slot'"));
    run.item(one, ".history", run.ref(prices));
    run.item(one, "__class__", run.ref(sensor));
    run.bind("s", run.ref(one));
    film.push_back(run.snapshot());
    run.item(prices, "[3]", run.ref(prices));
    film.push_back(run.snapshot());
    run.unbind("stock");
    film.push_back(run.snapshot());
    run.bind("an_extremely_long_name_of_a_variable_that_goes_on_and_on_for_a_while",
             number(std::string(4000, '9')));
    film.push_back(run.snapshot());
    const ObjectId walk = run.function("walk", 20);
    run.bind("walk", run.ref(walk));
    run.call("walk", 5, walk, 25);
    run.bind("item", number("1"));
    film.push_back(run.snapshot());
    run.suspends();
    film.push_back(run.snapshot());
    run.resumes();
    film.push_back(run.snapshot());
    run.suspends();
    film.push_back(run.snapshot());
    return film;
}

// Anything in any order; the same film for the same seed.
inline Film random_film(unsigned seed, int steps, int most_depth = 7) {
    std::mt19937 dice(seed);
    const auto roll = [&](int most) {
        return static_cast<int>(dice() % static_cast<unsigned>(most));
    };
    ToyRun run;
    Film film;
    std::vector<ObjectId> open_cells;
    const auto any_value = [&]() -> ValueView {
        const auto live = run.live_objects();
        if (live.empty() || roll(3) == 0) return number(std::to_string(roll(1000)));
        return run.ref(live[static_cast<std::size_t>(roll(static_cast<int>(live.size())))]);
    };
    for (int i = 0; i < steps; ++i) {
        const std::string name = std::string(1, static_cast<char>('a' + roll(6)));
        const auto live = run.live_objects();
        switch (roll(9)) {
            case 0:
                if (static_cast<int>(run.depth()) < most_depth) {
                    const ObjectId callee =
                        live.empty()
                            ? ObjectId{}
                            : live[static_cast<std::size_t>(roll(static_cast<int>(live.size())))];
                    run.call("f" + name, static_cast<std::uint32_t>(1 + roll(4)), callee, 3);
                    if (roll(2) == 0) open_cells.push_back(run.cell("c" + std::to_string(roll(3))));
                }
                break;
            case 1:
            case 2:
                if (run.depth() > 1) {
                    const ValueView result = any_value();
                    run.returns();
                    run.bind(name, result);
                }
                break;
            case 3: {
                std::vector<ObjectId> kept;
                for (const auto& variable : run.top().variables) {
                    if (variable.cell) kept.push_back(variable.cell);
                }
                run.bind(name, run.ref(run.function("g" + name, 4, kept)));
                break;
            }
            case 4:
                run.bind(name, run.ref(run.object(ObjectKind::List, "list", "list")));
                break;
            case 5:
                if (!live.empty()) {
                    run.item(live[static_cast<std::size_t>(roll(static_cast<int>(live.size())))],
                             "[" + std::to_string(i) + "]", any_value());
                }
                break;
            case 6:
                run.unbind(name);
                break;
            case 7:
                if (!open_cells.empty())
                    run.write(open_cells[static_cast<std::size_t>(
                                  roll(static_cast<int>(open_cells.size())))],
                              any_value());
                break;
            default:
                run.bind(name, any_value());
                break;
        }
        film.push_back(run.snapshot());
    }
    return film;
}

}  // namespace outlive::scene::testing
