// Restores saved states into an arena without bringing all of it: pages of the
// heap come when they are first touched.
//
// Who goes from a state to a far one touches few of the thousands of pages in
// which they differ. These are taken out of the arena, and the operating system
// reports the first touch of each (userfaultfd) with a signal to the thread that
// touched it, which fills the page and goes on; so the arena reads as if it were
// whole, byte for byte. Where few pages differ, or where the system cannot tell,
// all of them are brought at once. So are those that are likely to be written on the
// way, when it is long or turns out to be: a page of many costs a fifth of a reported one.
// Invariant: a page that waits is not in memory,
// and its content is that of the image restored last, which must live as long.
//
// Only the thread that uses the arena may touch it, and it may not hand the
// system parts of it that wait (to write to a file, say).
#pragma once

#include <memory>

#include "engine/arena/page_store.hpp"
#include "engine/arena/written_pages.hpp"

namespace outlive::arena {

class PagesOnDemand {
  public:
    // Both outlive it; the tracker is that of the arena. What the arena holds now may
    // be mapped from a file: those pages never wait.
    PagesOnDemand(Arena& arena, WriteTracker& tracker);
    ~PagesOnDemand();
    PagesOnDemand(const PagesOnDemand&) = delete;
    PagesOnDemand& operator=(const PagesOnDemand&) = delete;

    // What will be written after a restore, as far as one can tell.
    struct Likely {
        PageSet pages;
        bool at_once = false;  // most of them will be
    };
    // Makes the arena's bytes those of the image; it had the state `before`, and
    // what the tracker tells has been written since. From then on it tells anew; what
    // was brought because it is likely to be written counts as written.
    void restore(const PageImage& image, const PageImage& before, Likely likely);
    // The pages that may differ from what was restored, or from what the tracker was
    // asked for last. One that waits does not, whatever the system says.
    [[nodiscard]] PageSet written() const;
    // The same, and from now on anew.
    [[nodiscard]] PageSet take_written();
    // With at least so many pages to bring they wait (tests: 0).
    void set_least_waiting(std::uint64_t pages) { least_waiting_ = pages; }

    // For the signal's handler: fills the page at this offset.
    void bring(std::uint64_t offset);

  private:
    [[nodiscard]] PageSet without_waiting(PageSet pages) const;
    [[nodiscard]] bool prepare(std::uint64_t old_top);
    using Words = std::vector<std::uint64_t>;  // as in a PageSet
    void let_wait(Words& pages, const Words& but, std::uint64_t begin, std::uint64_t end);
    void take_out(std::uint64_t begin, std::uint64_t end);
    void bring_waiting(std::uint64_t page);
    void bring_zeros(std::uint64_t page);
    void bring_likely();
    std::uint64_t fill_waiting(std::uint64_t page, std::uint64_t most, WriteTracker::Fill as);

    Arena& arena_;
    WriteTracker& tracker_;
    const PageImage* image_ = nullptr;
    const std::uint64_t first_;  // page of the heap that may wait
    Words waiting_;              // of the heap: bit i of word w is page 64 w + i
    Words likely_;               // likewise; may have some that are there
    std::uint64_t likely_count_ = 0;
    std::uint64_t likely_met_ = 0;  // reported one by one
    std::uint64_t least_waiting_ = 256;
    bool is_ready_ = false;
    bool cannot_ = false;
    std::size_t place_ = 0;                // among those that the handler knows
    std::unique_ptr<std::byte[]> buffer_;  // of the pages that are being brought
    std::unique_ptr<std::byte[]> zeros_;   // as many
    std::uint64_t next_page_ = 0;          // behind those brought last
    std::uint64_t batch_ = 1;
    std::uint64_t zero_batch_ = 1;
};

}  // namespace outlive::arena
