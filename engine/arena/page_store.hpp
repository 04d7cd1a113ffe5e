// Saved states of an arena: page tables that share what did not change.
//
// A PageImage is the content of an arena's used regions at one moment. Its
// pages are versions that many images share; a version holds a whole page, or
// what makes one of another whole one (both coded, see page_codec; never a chain:
// a restored page costs at most two decodings). Which versions, its tables say
// (page_table); they may stand on those of another image. Capturing compares the pages
// that may have been written with the image before and stores only what changed.
// Restoring works into any arena and leaves exactly the bytes that were captured, zeros
// behind them; who knows what the arena was restored to last, and what was written
// since, has only that touched.
//
// Invariant: an image's pages beyond its tops are zero; a version never changes.
// The store owns all versions and counts who uses them; images must be given
// back (`drop`) before it ends. `capture` belongs to one thread; the others may
// be called beside it, for images that are known to be kept meanwhile. It knows
// nothing of steps or of what the bytes mean, except the allocator's tops and
// slabs.
#pragma once

#include <atomic>
#include <cstdint>
#include <vector>

#include "engine/arena/arena.hpp"
#include "engine/arena/page_codec.hpp"
#include "engine/arena/page_table.hpp"
#include "engine/arena/slab_list.hpp"
#include "engine/arena/written_pages.hpp"

namespace outlive::arena {

// Move-only by convention: exactly one owner hands it to PageStore::drop.
struct PageImage {
    std::uint64_t stack_high = 0;
    std::uint64_t heap_top = 0;
    PageTable low;    // from offset 0: state and stack
    PageTable heap;   // from heap_begin
    PageSet written;  // since the image before, as far as that is known

    // It stands on this one, or on one that does, which must live as long.
    [[nodiscard]] bool has_base() const { return low.base != nullptr; }
};

class PageStore {
  public:
    PageStore() = default;
    // For saving on another thread: its images may go on from those of `main`,
    // which outlives it, and count among its bytes. `main_rests`: nothing is captured
    // there meanwhile, so what it knows of the slabs serves here too.
    struct Beside {
        const PageStore& main;
        bool main_rests = false;
    };
    explicit PageStore(Beside beside)
        : knows_slabs_(beside.main_rests ? &beside.main : this), bytes_(beside.main.bytes_) {}
    ~PageStore();
    PageStore(const PageStore&) = delete;
    PageStore& operator=(const PageStore&) = delete;

    // The arena's state now. `previous` (may be empty) is the state that most
    // likely differs least: usually the last one captured.
    [[nodiscard]] PageImage capture(const Arena& arena, const PageImage& previous);
    // The same, when only the pages `written` can differ from `previous`.
    [[nodiscard]] PageImage capture(const Arena& arena, const PageImage& previous,
                                    const PageSet& written);
    // The same, and if it can be only what differs from `previous`, which must then live
    // as long and stay where it is.
    [[nodiscard]] PageImage capture_over(const Arena& arena, const PageImage& previous,
                                         const PageSet& written);
    // What was written between an image and the one before.
    [[nodiscard]] static PageSet written(const PageImage& image);
    // Once true, a capture leaves out what it has not looked at yet, and says so: its
    // image is good for nothing but `drop`.
    void set_cancel(const std::atomic<bool>* cancel) { cancel_ = cancel; }
    [[nodiscard]] bool was_cancelled() const { return cancelled_; }
    // The same for an arena that will never change and outlives the store: its
    // pages are referred to, not copied (a booted machine that many runs share).
    [[nodiscard]] PageImage borrow(const Arena& constant);
    // Makes the arena's bytes those of the image.
    void restore(const PageImage& image, Arena& arena) const;
    // The same for an arena that had the state `before`, and of which only the
    // pages `written` may have changed since.
    void restore(const PageImage& image, Arena& arena, const PageImage& before,
                 PageSet written) const;
    // The same for an arena that had this very state, in portions: false when `cancel`
    // became true. Then the same is still to be done, with the same pages.
    [[nodiscard]] static bool restore_unless(const std::atomic<bool>* cancel,
                                             const PageImage& image, Arena& arena,
                                             const PageSet& written);
    // Its parts: adds to `pages` those in which the images differ; brings some
    // pages; zeros what is behind the image's tops, up to the old ones.
    static void add_differences(const PageImage& image, const PageImage& before, PageSet& pages);
    static void restore_pages(const PageImage& image, Arena& arena, const PageSet& pages);
    static void zero_behind(const PageImage& image, Arena& arena, std::uint64_t old_stack,
                            std::uint64_t old_heap);
    // A page of the heap, as the image has it.
    static void load_heap_page(const PageImage& image, std::uint64_t page, std::byte* to);
    void drop(PageImage& image);
    // The word at `offset` (a multiple of 8) as the image has it.
    [[nodiscard]] static std::uint64_t word(const PageImage& image, std::uint64_t offset);

    // Bytes of the host's memory that versions and tables take.
    [[nodiscard]] std::uint64_t bytes() const { return *bytes_; }
    // Pages that the last capture compared, those of them that were zero before,
    // and those it found changed.
    [[nodiscard]] std::uint64_t pages_compared() const { return pages_compared_; }
    [[nodiscard]] std::uint64_t pages_new() const { return pages_new_; }
    [[nodiscard]] std::uint64_t pages_changed() const { return pages_changed_; }
    [[nodiscard]] const PageSet& changed() const { return changed_; }
    // Of the arena that was captured.
    [[nodiscard]] const SlabList& slabs() const { return slabs_; }

  private:
    struct Region;  // of an arena, while it is captured
    using Words = PageTable::Words;
    [[nodiscard]] Region low_region(const Arena& arena) const;
    [[nodiscard]] Region heap_region(const Arena& arena) const;
    void begin_capture(const Arena& arena, PageImage& image);
    PageTable capture_region(const Region& region, const PageTable& previous, const Words& written,
                             Words& changed);
    PageTable capture_changes(const Region& region, const PageTable& previous,
                              const Words& written);
    struct ChunkPages;
    PageChunk* capture_chunk(const Region& region, const ChunkPages& pages,
                             const PageTable& previous, std::uint64_t& changed);
    PageVersion* capture_page(const std::byte* page, std::uint32_t block_words,
                              PageVersion* previous);
    PageVersion* make_whole(const std::byte* page, std::uint32_t block_words);
    PageVersion* make_difference(std::size_t bytes, PageVersion* base);
    PageVersion* make_version(std::uint64_t payload);
    void learn_slabs(const Arena& arena);
    [[nodiscard]] std::uint32_t block_words_at(std::uint64_t heap_page) const {
        const auto& known = knows_slabs_->block_words_;
        return heap_page < known.size() ? known[heap_page] : 1;
    }
    void drop_table(PageTable& table);
    void drop_chunk(PageChunk* chunk);
    void drop_version(PageVersion* version);

    bool borrowing_ = false;
    const std::atomic<bool>* cancel_ = nullptr;
    bool cancelled_ = false;
    std::vector<std::uint16_t> block_words_;  // by page of the heap; see encode_page
    SlabList slabs_;
    const PageStore* knows_slabs_ = this;
    CodedPage code_{};
    mutable std::atomic<std::uint64_t> own_bytes_ = 0;
    std::atomic<std::uint64_t>* bytes_ = &own_bytes_;
    std::uint64_t pages_compared_ = 0;
    std::uint64_t pages_new_ = 0;
    std::uint64_t pages_changed_ = 0;
    PageSet changed_;
};

// A number that differs when the used bytes of two arenas differ (64 bits, not
// cryptographic). Equal states have equal digests.
[[nodiscard]] std::uint64_t digest(const Arena& arena);
// The used bytes are the same: byte for byte.
[[nodiscard]] bool same_bytes(const Arena& a, const Arena& b);

}  // namespace outlive::arena
