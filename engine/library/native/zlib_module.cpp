// Packing and unpacking by zlib (RFC 1950 to 1952), a whole text at a time.
//
// A stream that a program feeds piece by piece (zlib.compressobj) is no state of
// ours: library/zlib.py keeps the pieces, and each time all of them are gone through
// again, so that nothing of zlib's own outlives a call.
#include <zlib.h>

#include <algorithm>

#include "engine/library/native/native_modules.hpp"
#include "engine/machine/builtins/bytes.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/objects/sequence.hpp"

namespace outlive::library {

using namespace machine;

namespace {

constexpr std::size_t room = 64 * 1024;

int small(Value v) {
    return v.is_int() ? static_cast<int>(std::clamp<std::int64_t>(v.as_int(), -1000, 1000)) : 1000;
}

void give(z_stream& stream, std::string_view bytes) {
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
}

// Takes what `turn` makes, until it leaves room or has an answer of its own.
template <class Turn>
int run(Machine& m, z_stream& stream, std::string& out, std::size_t limit, Turn turn) {
    for (;;) {
        const std::size_t before = out.size();
        const std::size_t wanted = limit == 0 ? room : std::min(room, limit - before);
        if (wanted == 0 || !m.reserve(before + wanted)) return wanted == 0 ? Z_OK : Z_MEM_ERROR;
        out.resize(before + wanted);
        stream.next_out = reinterpret_cast<Bytef*>(out.data() + before);
        stream.avail_out = static_cast<uInt>(wanted);
        const int answer = turn(stream);
        out.resize(out.size() - stream.avail_out);
        m.charge((out.size() - before) / 8 + 1);
        if (answer != Z_OK || stream.avail_out != 0) return answer;
    }
}

Value said(Machine& m, int answer, std::string_view out, std::size_t left, const char* message) {
    Heap& heap = m.heap();
    const Owned bytes(heap, heap.value(make_bytes(heap, out)));
    const Owned text(heap, message == nullptr ? Value::none() : m.text(message));
    const Value parts[] = {Value::integer(answer), bytes.get(),
                           Value::integer(static_cast<std::int64_t>(left)), text.get()};
    return objects::make_tuple(heap, parts, 4);
}

bool are_pieces(Heap& heap, Value v) {
    if (!heap.is(v, Kind::List)) return false;
    const ItemSpan pieces = item_span(heap, v);
    return std::all_of(pieces.begin(), pieces.end(), [&heap](Value piece) {
        return heap.is(piece, Kind::Tuple) && item_span(heap, piece).size == 2 &&
               is_bytes_like(heap, item_span(heap, piece).items[0]);
    });
}

// (pieces, level, window bits, memory level, strategy, dictionary or None): pieces are
// pairs of bytes and how to flush behind them. (answer, all that comes out, 0, message)
Value pack(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!are_pieces(heap, a[0])) return m.raise_type("a list of pieces is needed");
    z_stream stream{};
    int answer =
        deflateInit2(&stream, small(a[1]), Z_DEFLATED, small(a[2]), small(a[3]), small(a[4]));
    if (answer != Z_OK) return said(m, answer, "", 0, stream.msg);
    if (is_bytes_like(heap, a[5])) {
        const std::string_view words = bytes_view(heap, a[5]);
        answer = deflateSetDictionary(&stream, reinterpret_cast<const Bytef*>(words.data()),
                                      static_cast<uInt>(words.size()));
    }
    std::string out;
    for (const Value piece : item_span(heap, a[0])) {
        const ItemSpan pair = item_span(heap, piece);
        const std::string_view bytes = bytes_view(heap, pair.items[0]);
        m.charge(bytes.size() / 2);
        give(stream, bytes);
        const int flush = small(pair.items[1]);
        answer = run(m, stream, out, 0, [flush](z_stream& s) { return deflate(&s, flush); });
        if (answer == Z_BUF_ERROR) answer = Z_OK;  // nothing more to do
        if (answer != Z_OK && answer != Z_STREAM_END) break;
    }
    const Value result =
        answer == Z_MEM_ERROR ? m.raise_memory() : said(m, answer, out, 0, stream.msg);
    deflateEnd(&stream);
    return result;
}

// (bytes, window bits, dictionary or None, most bytes to give or 0): (answer, what comes
// out, how many bytes were not looked at, message)
Value unpack(Machine& m, Args a) {
    Heap& heap = m.heap();
    if (!is_bytes_like(heap, a[0])) return m.raise_type("bytes are needed");
    const std::string_view bytes = bytes_view(heap, a[0]);
    z_stream stream{};
    int answer = inflateInit2(&stream, small(a[1]));
    if (answer != Z_OK) return said(m, answer, "", bytes.size(), stream.msg);
    const bool has_words = is_bytes_like(heap, a[2]);
    const std::string_view words = has_words ? bytes_view(heap, a[2]) : std::string_view();
    const auto turn = [words, has_words](z_stream& s) {
        const int done = inflate(&s, Z_SYNC_FLUSH);
        if (done != Z_NEED_DICT || !has_words) return done;
        const int set = inflateSetDictionary(&s, reinterpret_cast<const Bytef*>(words.data()),
                                             static_cast<uInt>(words.size()));
        return set == Z_OK ? inflate(&s, Z_SYNC_FLUSH) : set;
    };
    give(stream, bytes);
    const std::size_t limit = a[3].is_int() && a[3].as_int() > 0
                                  ? static_cast<std::size_t>(a[3].as_int())
                                  : std::size_t{0};
    std::string out;
    answer = run(m, stream, out, limit, turn);
    const Value result = answer == Z_MEM_ERROR ? m.raise_memory()
                                               : said(m, answer, out, stream.avail_in, stream.msg);
    inflateEnd(&stream);
    return result;
}

constexpr NativeSpec specs[] = {
    {"pack(pieces, level, bits, memory, strategy, dictionary, /)", pack},
    {"unpack(data, bits, dictionary, limit, /)", unpack},
};

}  // namespace

NativeTable zlib_functions() {
    return specs;
}

}  // namespace outlive::library
