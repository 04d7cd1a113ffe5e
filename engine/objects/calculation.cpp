#include "engine/objects/calculation.hpp"

#include "engine/objects/beside.hpp"

namespace outlive::objects {

std::shared_ptr<const Numbers> calculate(Heap& heap, std::initializer_list<Value> operands,
                                         std::function<void(Numbers&)> work) {
    const auto numbers = std::make_shared<Numbers>();
    Result* const places[] = {&numbers->a, &numbers->b, &numbers->c};
    std::size_t count = 0;
    for (const Value v : operands) mpz_set(places[count++]->get(), Borrowed(heap, v).get());
    do_beside(heap, [numbers, work = std::move(work)] { work(*numbers); });
    return numbers;
}

}  // namespace outlive::objects
