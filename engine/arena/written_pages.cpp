#include "engine/arena/written_pages.hpp"

#include <fcntl.h>
#include <linux/userfaultfd.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <bit>
#include <cerrno>

#include "engine/support/check.hpp"

namespace outlive::arena {

namespace {

// Of Linux 6.7 (Documentation/admin-guide/mm/pagemap.rst, userfaultfd.rst);
// headers of older systems lack them.
constexpr std::uint64_t feature_asynchronous = 1ULL << 15U;
constexpr int user_mode_only = 1;
constexpr std::uint64_t scan_protect = 1;  // protect the matching pages
constexpr std::uint64_t scan_checked = 2;  // fail where nobody tracks
constexpr std::uint64_t page_is_written = 1ULL << 1U;

struct ScanRegion {
    std::uint64_t begin, end, categories;
};
struct ScanArguments {
    std::uint64_t size, flags, begin, end, walk_end, regions, region_count, most_pages, inverted,
        all_of, any_of, returned;
};
constexpr unsigned long scan_request = _IOWR('f', 16, ScanArguments);

constexpr std::uint64_t pages_of(std::uint64_t bytes) {
    return (bytes + page_size - 1) / page_size;
}

void add_range(std::vector<std::uint64_t>& words, std::uint64_t begin, std::uint64_t end) {
    for (std::uint64_t page = begin; page < end;) {
        const std::uint64_t bit = page % 64;
        const std::uint64_t count = std::min(64 - bit, end - page);
        const std::uint64_t ones =
            count == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << count) - 1;
        words[page / 64] |= ones << bit;
        page += count;
    }
}

std::vector<std::uint64_t> empty_words(std::uint64_t bytes) {
    return std::vector<std::uint64_t>((pages_of(bytes) + 63) / 64);
}

bool watch(int file, const Arena& arena, std::uint64_t from, std::uint64_t mode) {
    uffdio_register region{};
    region.range.start = reinterpret_cast<std::uintptr_t>(arena.base()) + from;
    region.range.len = reserved_bytes - from;
    region.mode = mode;
    return ioctl(file, UFFDIO_REGISTER, &region) == 0;
}

int open_tracking(const Arena& arena) {
    const auto file =
        static_cast<int>(syscall(SYS_userfaultfd, O_CLOEXEC | O_NONBLOCK | user_mode_only));
    if (file < 0) return -1;
    uffdio_api api{};
    api.api = UFFD_API;
    api.features = feature_asynchronous | UFFD_FEATURE_SIGBUS;
    if (ioctl(file, UFFDIO_API, &api) == 0 && watch(file, arena, 0, UFFDIO_REGISTER_MODE_WP))
        return file;
    close(file);
    return -1;
}

}  // namespace

std::uint64_t PageSet::count() const {
    std::uint64_t count = 0;
    for (const std::uint64_t word : low) count += static_cast<std::uint64_t>(std::popcount(word));
    for (const std::uint64_t word : heap) count += static_cast<std::uint64_t>(std::popcount(word));
    return count;
}

void PageSet::add(const PageSet& other) {
    const auto unite = [](std::vector<std::uint64_t>& words,
                          const std::vector<std::uint64_t>& more) {
        words.resize(std::max(words.size(), more.size()));
        for (std::size_t i = 0; i < more.size(); ++i) words[i] |= more[i];
    };
    unite(low, other.low);
    unite(heap, other.heap);
}

void PageSet::cut_heap(std::uint64_t top) {
    const std::uint64_t pages = pages_of(top - heap_begin);
    if (heap.size() * 64 <= pages) return;
    heap.resize((pages + 63) / 64);
    if (pages % 64 != 0) heap.back() &= (std::uint64_t{1} << (pages % 64)) - 1;
}

PageSet PageSet::common(const PageSet& other) const {
    const auto both = [](const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
        std::vector<std::uint64_t> words(std::min(a.size(), b.size()));
        for (std::size_t i = 0; i < words.size(); ++i) words[i] = a[i] & b[i];
        return words;
    };
    return {both(low, other.low), both(heap, other.heap)};
}

PageRun next_run(const std::vector<std::uint64_t>& pages, std::uint64_t from, std::uint64_t limit) {
    const auto next = [&](std::uint64_t page, std::uint64_t other) {
        while (page < limit) {
            const std::uint64_t word = page / 64 < pages.size() ? pages[page / 64] : 0;
            const std::uint64_t left = (word ^ other) >> (page % 64);
            if (left != 0) return page + static_cast<std::uint64_t>(std::countr_zero(left));
            page = (page / 64 + 1) * 64;
        }
        return limit;
    };
    const std::uint64_t begin = std::min(next(from, 0), limit);
    return {begin, std::min(next(begin, ~std::uint64_t{0}), limit)};
}

PageSet all_pages(const Arena& arena) {
    const std::uint64_t stack = stack_high_of(arena);
    const std::uint64_t heap = heap_top_of(arena) - heap_begin;
    PageSet pages{empty_words(stack), empty_words(heap)};
    add_range(pages.low, 0, pages_of(stack));
    add_range(pages.heap, 0, pages_of(heap));
    return pages;
}

WriteTracker::WriteTracker(const Arena& arena) : arena_(arena) {
    fault_file_ = open_tracking(arena);
    if (fault_file_ >= 0) scan_file_ = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);
    std::vector<std::uint64_t> one = empty_words(page_size);
    if (is_exact() && !scan_region(0, {0, 1}, After::Keep, one)) give_up();
}

WriteTracker::~WriteTracker() {
    give_up();
}

void WriteTracker::give_up() {
    if (scan_file_ >= 0) close(scan_file_);
    if (fault_file_ >= 0) close(fault_file_);
    scan_file_ = fault_file_ = -1;
}

bool WriteTracker::report_missing(std::uint64_t offset) {
    return is_exact() && watch(fault_file_, arena_, offset,
                               UFFDIO_REGISTER_MODE_WP | UFFDIO_REGISTER_MODE_MISSING);
}

// Called by a signal's handler.
void WriteTracker::fill(std::uint64_t offset, const std::byte* from, std::uint64_t bytes, Fill as) {
    uffdio_copy copy{};
    copy.dst = reinterpret_cast<std::uintptr_t>(arena_.base()) + offset;
    copy.src = reinterpret_cast<std::uintptr_t>(from);
    copy.len = bytes;
    copy.mode = as == Fill::Untouched ? UFFDIO_COPY_MODE_WP : 0;
    while (copy.len != 0) {
        copy.copy = 0;
        const bool done = ioctl(fault_file_, UFFDIO_COPY, &copy) == 0;
        const bool is_there = !done && copy.copy <= 0 && errno == EEXIST && as == Fill::Zero;
        OUTLIVE_CHECK(done || is_there || copy.copy > 0 || errno == EAGAIN);
        const auto copied =
            is_there ? page_size : static_cast<std::uint64_t>(std::max<std::int64_t>(copy.copy, 0));
        copy.dst += copied;
        copy.src += copied;
        copy.len -= copied;
    }
}

bool WriteTracker::scan_region(std::uint64_t begin, PageRun pages, After after,
                               std::vector<std::uint64_t>& words) const {
    std::array<ScanRegion, 256> regions;
    const std::uint64_t first = reinterpret_cast<std::uintptr_t>(arena_.base()) + begin;
    ScanArguments a{};
    a.size = sizeof(a);
    a.flags = after == After::Protect ? scan_protect | scan_checked : scan_checked;
    a.end = first + pages.end * page_size;
    a.regions = reinterpret_cast<std::uintptr_t>(regions.data());
    a.region_count = regions.size();
    a.all_of = page_is_written;  // asked like this, and for no more, it looks quickest
    a.returned = page_is_written;
    for (a.begin = first + pages.begin * page_size; a.begin < a.end; a.begin = a.walk_end) {
        const int count = ioctl(scan_file_, scan_request, &a);
        if (count < 0) return false;
        for (int i = 0; i < count; ++i) {
            const ScanRegion& r = regions[static_cast<std::size_t>(i)];
            add_range(words, (r.begin - first) / page_size, (r.end - first) / page_size);
        }
    }
    return true;
}

// A call for each group of written pages that stand close together, without a hot one
// between them: the system looks at all pages of a call.
bool WriteTracker::protect_region(std::uint64_t begin, const std::vector<std::uint64_t>& written,
                                  const std::vector<std::uint64_t>& hot) const {
    constexpr std::uint64_t close = 512;
    const std::uint64_t end = written.size() * 64;
    std::vector<std::uint64_t> cold = written;
    for (std::size_t i = 0; i < std::min(cold.size(), hot.size()); ++i) cold[i] &= ~hot[i];
    std::vector<std::uint64_t> ignored(written.size());
    for (PageRun run = next_run(cold, 0, end); run.begin < run.end;) {
        const PageRun next = next_run(cold, run.end, end);
        const bool is_close = next.begin < next.end && next.begin - run.end < close &&
                              next_run(hot, run.end, next.begin).begin == next.begin;
        if (!is_close && !scan_region(begin, run, After::Protect, ignored)) return false;
        run = {is_close ? run.begin : next.begin, next.end};
    }
    return true;
}

PageSet WriteTracker::scan(After after) const {
    if (!is_exact()) return all_pages(arena_);
    const std::uint64_t stack = stack_high_of(arena_);
    const std::uint64_t heap = heap_top_of(arena_) - heap_begin;
    PageSet pages{empty_words(stack), empty_words(heap)};
    const bool told = scan_region(0, {0, pages_of(stack)}, after, pages.low) &&
                      scan_region(heap_begin, {0, pages_of(heap)}, after, pages.heap);
    OUTLIVE_CHECK(told);  // it did at the start: pages may have been protected since
    return pages;
}

PageSet WriteTracker::look() const {
    return scan(After::Keep);
}

PageSet WriteTracker::take() {
    return scan(After::Protect);
}

void WriteTracker::take(const PageSet& written, const PageSet& hot) {
    if (!is_exact()) return;
    const bool told = protect_region(0, written.low, hot.low) &&
                      protect_region(heap_begin, written.heap, hot.heap);
    OUTLIVE_CHECK(told);
}

}  // namespace outlive::arena
