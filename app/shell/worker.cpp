#include "app/shell/worker.hpp"

#include <iterator>
#include <utility>

namespace outlive::shell {

Worker::Worker(const scene::TextMeasure& measure, std::function<void()> wake)
    : runner_(measure, &news_), wake_(std::move(wake)), thread_([this] { work(); }) {}

Worker::~Worker() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
        news_ = true;
    }
    ordered_.notify_one();
    thread_.join();
}

void Worker::submit(Order order) {
    {
        const std::lock_guard lock(mutex_);
        if (auto* text = std::get_if<model::RunText>(&order)) {
            std::erase_if(orders_, [text](const Order& order) {
                const auto* old = std::get_if<model::RunText>(&order);
                if (old != nullptr) text->is_new = text->is_new || old->is_new;
                return old != nullptr;
            });
            news_ = true;
        }
        orders_.push_back(std::move(order));
    }
    ordered_.notify_one();
}

Answers Worker::take_answers() {
    const std::lock_guard lock(mutex_);
    return std::exchange(answers_, {});
}

std::optional<std::deque<Order>> Worker::next_orders(
    std::optional<std::chrono::milliseconds> patience) {
    std::unique_lock lock(mutex_);
    const auto has_news = [this] { return stopping_ || !orders_.empty(); };
    if (patience) {
        ordered_.wait_for(lock, *patience, has_news);
    } else {
        ordered_.wait(lock, has_news);
    }
    if (stopping_) return std::nullopt;
    news_ = false;
    return std::exchange(orders_, {});
}

void Worker::answer(Answers answers) {
    if (answers.empty()) return;
    {
        const std::lock_guard lock(mutex_);
        answers_.insert(answers_.end(), std::make_move_iterator(answers.begin()),
                        std::make_move_iterator(answers.end()));
    }
    wake_();
}

void Worker::work() {
    while (const auto orders = next_orders(runner_.patience())) {
        Answers answers;
        for (const Order& order : *orders) runner_.obey(order, answers);
        runner_.go_on(answers);
        runner_.show(answers);
        answer(std::move(answers));
    }
}

}  // namespace outlive::shell
