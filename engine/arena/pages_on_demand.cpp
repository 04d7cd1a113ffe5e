#include "engine/arena/pages_on_demand.hpp"

#include <signal.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cerrno>
#include <mutex>
#include <span>

#include "engine/support/check.hpp"

namespace outlive::arena {

namespace {

constexpr std::uint64_t most_batch = 16;

// A signal's handler can find them only here. Places are taken and given back by
// any thread; the owner of one is touched only by the thread that uses its arena.
struct Place {
    std::atomic<bool> taken = false;
    std::atomic<std::uintptr_t> base = 0;  // of the arena; 0: none
    PagesOnDemand* owner = nullptr;
};
constexpr std::size_t most_arenas = 64;
std::array<Place, most_arenas> places;
struct sigaction otherwise;

void on_missing_page(int, siginfo_t* info, void*) {
    const int error = errno;
    const auto address = reinterpret_cast<std::uintptr_t>(info->si_addr);
    for (Place& place : places) {
        const std::uintptr_t base = place.base.load(std::memory_order_acquire);
        if (base == 0 || address < base || address - base >= reserved_bytes) continue;
        place.owner->bring(address - base);
        errno = error;
        return;
    }
    sigaction(SIGBUS, &otherwise, nullptr);  // not ours: it happens again, as if without us
}

void install_handler() {
    static std::once_flag once;
    std::call_once(once, [] {
        struct sigaction action {};
        action.sa_sigaction = on_missing_page;
        action.sa_flags = SA_SIGINFO | SA_RESTART;
        OUTLIVE_CHECK(sigaction(SIGBUS, &action, &otherwise) == 0);
    });
}

constexpr std::uint64_t pages_of(std::uint64_t bytes) {
    return (bytes + page_size - 1) / page_size;
}

bool has(const std::vector<std::uint64_t>& pages, std::uint64_t page) {
    return page / 64 < pages.size() && ((pages[page / 64] >> (page % 64)) & 1U) != 0;
}

// Many ranges with one call, a fifth of a call for each: Linux 6.13 and later.
void give_back(std::span<const iovec> ranges) {
    constexpr int this_process = -10000;  // PIDFD_SELF
    constexpr std::size_t most_ranges = 1024;
    while (!ranges.empty()) {
        const auto some = ranges.first(std::min(ranges.size(), most_ranges));
        ranges = ranges.subspan(some.size());
        ssize_t bytes = 0;
        for (const iovec& range : some) bytes += static_cast<ssize_t>(range.iov_len);
        if (some.size() > 1 && syscall(SYS_process_madvise, this_process, some.data(), some.size(),
                                       MADV_DONTNEED, 0) == bytes)
            continue;
        for (const iovec& range : some)
            OUTLIVE_CHECK(madvise(range.iov_base, range.iov_len, MADV_DONTNEED) == 0);
    }
}

std::uint64_t count_of(const std::vector<std::uint64_t>& pages) {
    std::uint64_t count = 0;
    for (const std::uint64_t word : pages) count += static_cast<std::uint64_t>(std::popcount(word));
    return count;
}

}  // namespace

PagesOnDemand::PagesOnDemand(Arena& arena, WriteTracker& tracker)
    : arena_(arena), tracker_(tracker), first_(pages_of(heap_top_of(arena) - heap_begin)) {}

PagesOnDemand::~PagesOnDemand() {
    if (!is_ready_) return;
    places[place_].base.store(0, std::memory_order_release);
    places[place_].taken.store(false, std::memory_order_release);
}

bool PagesOnDemand::prepare(std::uint64_t old_top) {
    if (is_ready_ || cannot_) return is_ready_;
    cannot_ = true;
    const auto free_place = std::find_if(places.begin(), places.end(),
                                         [](Place& place) { return !place.taken.exchange(true); });
    if (free_place == places.end()) return false;
    place_ = static_cast<std::size_t>(free_place - places.begin());
    free_place->owner = this;
    buffer_ = std::make_unique<std::byte[]>(most_batch * page_size);
    zeros_ = std::make_unique<std::byte[]>(most_batch * page_size);
    install_handler();
    free_place->base.store(reinterpret_cast<std::uintptr_t>(arena_.base()),
                           std::memory_order_release);
    is_ready_ = tracker_.report_missing(heap_begin + first_ * page_size);
    cannot_ = !is_ready_;
    if (is_ready_) take_out(old_top, (reserved_bytes - heap_begin) / page_size);
    return is_ready_;
}

void PagesOnDemand::restore(const PageImage& image, const PageImage& before, Likely likely) {
    const std::uint64_t old_stack = stack_high_of(arena_);
    const std::uint64_t old_heap = heap_top_of(arena_);
    const std::uint64_t top = pages_of(image.heap_top - heap_begin);
    const std::uint64_t old_top = pages_of(old_heap - heap_begin);
    PageSet pages = written();
    PageStore::add_differences(image, before, pages);
    waiting_.resize(pages.heap.size());
    if (top % 64 != 0) waiting_.back() &= (std::uint64_t{1} << (top % 64)) - 1;
    likely_.clear();
    image_ = &image;
    std::vector<std::uint64_t>& here = pages.heap;  // those to bring that do not wait
    for (std::size_t i = 0; i < here.size(); ++i) here[i] &= ~waiting_[i];
    if (count_of(here) >= least_waiting_ && prepare(old_top)) {
        let_wait(here, likely.at_once ? likely.pages.heap : Words{}, first_,
                 std::min(top, old_top));
    }
    if (is_ready_) let_wait(here, {}, old_top, top);  // not in memory as it is
    if (is_ready_ && old_top > top) take_out(top, old_top);
    PageStore::restore_pages(image, arena_, pages);
    PageStore::zero_behind(image, arena_, old_stack, is_ready_ ? image.heap_top : old_heap);
    tracker_.take(pages, likely.at_once ? likely.pages : PageSet{});
    batch_ = 1;
    zero_batch_ = 1;
    likely_ = std::move(likely.pages.heap);
    likely_count_ = count_of(likely_);
    likely_met_ = 0;
    if (likely.at_once && is_ready_) bring_likely();
}

PageSet PagesOnDemand::written() const {
    return without_waiting(tracker_.look());
}

PageSet PagesOnDemand::take_written() {
    return without_waiting(tracker_.take());
}

PageSet PagesOnDemand::without_waiting(PageSet pages) const {
    for (std::size_t i = 0; i < std::min(pages.heap.size(), waiting_.size()); ++i)
        pages.heap[i] &= ~waiting_[i];
    return pages;
}

// Of [begin, end), but for some; out of `pages`.
void PagesOnDemand::let_wait(Words& pages, const Words& but, std::uint64_t begin,
                             std::uint64_t end) {
    Words waits = pages;
    for (std::size_t i = 0; i < std::min(waits.size(), but.size()); ++i) waits[i] &= ~but[i];
    std::vector<iovec> ranges;
    for (PageRun run = next_run(waits, begin, end); run.begin < run.end;
         run = next_run(waits, run.end, end)) {
        ranges.push_back({arena_.base() + heap_begin + run.begin * page_size,
                          (run.end - run.begin) * page_size});
        for (std::uint64_t page = run.begin; page < run.end; ++page) {
            const std::uint64_t bit = std::uint64_t{1} << (page % 64);
            pages[page / 64] &= ~bit;
            waiting_[page / 64] |= bit;
        }
    }
    give_back(ranges);
}

void PagesOnDemand::take_out(std::uint64_t begin, std::uint64_t end) {
    const iovec range{arena_.base() + heap_begin + begin * page_size, (end - begin) * page_size};
    give_back({&range, 1});
}

void PagesOnDemand::bring(std::uint64_t offset) {
    const std::uint64_t page = offset / page_size * page_size;
    const std::uint64_t heap_page = (page - heap_begin) / page_size;  // huge below the heap
    constexpr std::uint64_t dearer = 4;                               // than one of many, at least
    if (has(likely_, heap_page) && ++likely_met_ * dearer >= likely_count_) {
        bring_likely();
        if (!has(waiting_, heap_page)) return;
    }
    if (!has(waiting_, heap_page)) return bring_zeros(page);
    bring_waiting(heap_page);
}

// Behind the image's heap they will be needed in turn.
void PagesOnDemand::bring_zeros(std::uint64_t page) {
    const bool is_behind = page >= image_->heap_top;
    if (is_behind) zero_batch_ = std::min(2 * zero_batch_, most_batch);
    tracker_.fill(page, zeros_.get(), (is_behind ? zero_batch_ : 1) * page_size,
                  WriteTracker::Fill::Zero);
}

// As many as are likely to be touched next: who touches one behind the other gets
// more and more at a time.
void PagesOnDemand::bring_waiting(std::uint64_t page) {
    batch_ = page == next_page_ ? std::min(2 * batch_, most_batch)
                                : std::max<std::uint64_t>(batch_ / 2, 1);
    next_page_ = page + fill_waiting(page, batch_, WriteTracker::Fill::Untouched);
}

// Of the waiting ones from `page` on at most so many; how many.
std::uint64_t PagesOnDemand::fill_waiting(std::uint64_t page, std::uint64_t most,
                                          WriteTracker::Fill as) {
    std::uint64_t count = 0;
    for (; count < most && has(waiting_, page + count); ++count) {
        const std::uint64_t brought = page + count;
        PageStore::load_heap_page(*image_, brought, buffer_.get() + count * page_size);
        waiting_[brought / 64] &= ~(std::uint64_t{1} << (brought % 64));
    }
    tracker_.fill(heap_begin + page * page_size, buffer_.get(), count * page_size, as);
    return count;
}

// All of them that are not there, ready to be written.
void PagesOnDemand::bring_likely() {
    const std::uint64_t top = pages_of(image_->heap_top - heap_begin);
    const std::uint64_t end = likely_.size() * 64;
    for (PageRun run = next_run(likely_, 0, end); run.begin < run.end;
         run = next_run(likely_, run.end, end)) {
        for (std::uint64_t page = run.begin; page < run.end;) {
            const std::uint64_t most = std::min(most_batch, run.end - page);
            if (page >= top) {
                tracker_.fill(heap_begin + page * page_size, zeros_.get(), most * page_size,
                              WriteTracker::Fill::Zero);
                page += most;
            } else {
                page += std::max<std::uint64_t>(
                    fill_waiting(page, most, WriteTracker::Fill::Written), 1);
            }
        }
    }
    likely_.clear();
}

}  // namespace outlive::arena
