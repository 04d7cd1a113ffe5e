// template % values (library reference, "printf-style String Formatting").
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "engine/machine/attributes.hpp"
#include "engine/machine/builtins/bytes.hpp"
#include "engine/machine/builtins/construction.hpp"
#include "engine/machine/builtins/format.hpp"
#include "engine/machine/builtins/format_percent.hpp"
#include "engine/machine/builtins/format_spec.hpp"
#include "engine/machine/builtins/numbers.hpp"
#include "engine/machine/builtins/numbers_float.hpp"
#include "engine/machine/builtins/text.hpp"
#include "engine/machine/builtins/text_subject.hpp"
#include "engine/machine/guise.hpp"
#include "engine/machine/protocols.hpp"

namespace outlive::machine {

bool PercentReader::read(PercentSpec& spec, std::string_view& wrong) {
    spec = PercentSpec{};
    spec.begin = at_++;
    if (at_ < text_.size() && text_.at(at_) == '(') {
        if (!read_key(spec)) return wrong = "incomplete format key", false;
    }
    spec.flags_begin = at_;
    while (at_ < text_.size() && read_flag(spec)) ++at_;
    if (!read_size(spec.width, spec.star_width, INT64_MAX)) return wrong = "width too big", false;
    if (at_ < text_.size() && text_.at(at_) == '.') {
        ++at_;
        spec.precision = 0;
        if (!read_size(spec.precision, spec.star_precision, INT32_MAX))
            return wrong = "precision too big", false;
    }
    if (at_ < text_.size() &&
        (text_.at(at_) == 'h' || text_.at(at_) == 'l' || text_.at(at_) == 'L'))
        ++at_;
    if (at_ >= text_.size()) return wrong = "incomplete format", false;
    spec.type = text_.at(at_);
    spec.end = ++at_;
    return true;
}

bool PercentReader::read_key(PercentSpec& spec) {
    int depth = 1;
    spec.has_key = true;
    spec.key_begin = ++at_;
    for (; at_ < text_.size(); ++at_) {
        if (text_.at(at_) == '(') ++depth;
        if (text_.at(at_) == ')' && --depth == 0) break;
    }
    spec.key_end = at_;
    return at_++ < text_.size();
}

bool PercentReader::read_flag(PercentSpec& spec) const {
    switch (text_.at(at_)) {
        case '-':
            return spec.left = true;
        case '+':
            return spec.plus = true;
        case ' ':
            return spec.blank = true;
        case '#':
            return spec.alternate = true;
        case '0':
            return spec.zero = true;
        default:
            return false;
    }
}

bool PercentReader::read_size(std::int64_t& size, bool& star, std::int64_t most) {
    if (at_ < text_.size() && text_.at(at_) == '*') {
        star = true;
        ++at_;
        return true;
    }
    for (; at_ < text_.size() && text_.at(at_) >= '0' && text_.at(at_) <= '9'; ++at_) {
        const std::int64_t digit = text_.at(at_) - '0';
        const std::int64_t before = std::max<std::int64_t>(size, 0);
        if (before > (most - digit) / 10) return false;
        size = before * 10 + digit;
    }
    return true;
}

namespace {

// One run of template % values.
class PercentFormatter {
  public:
    PercentFormatter(Machine& m, Value text, Value values)
        : m_(m),
          heap_(m.heap()),
          template_(text),
          text_(heap_, text),
          values_(values),
          strs_(is_str(heap_, text)) {
        if (const auto* tuple = heap_.is(values, Kind::Tuple) ? heap_.as<Tuple>(values) : nullptr) {
            count_ = tuple->size;
            tuple_ = true;
        }
        mapping_ = !tuple_ && !is_str(heap_, values) && !(is_bytes_like(heap_, values) && !strs_) &&
                   may_be_mapping();
    }

    Value run() {
        PercentReader reader(text_);
        std::size_t literal = 0;
        for (std::size_t at = 0; at < text_.size();) {
            if (text_.at(at) != '%') {
                text_.passed(at++);
                continue;
            }
            heap_.worked(4);
            if (at != literal) append_literal(literal, at);
            reader.seek(at);
            PercentSpec spec;
            std::string_view wrong;
            const bool readable = reader.read(spec, wrong);
            if (!mapping_ && spec.begin + 1 < text_.size() && text_.at(spec.begin + 1) == '(')
                return m_.raise_type("format requires a mapping");
            if (!readable) return refuse(spec, wrong);
            const Value done = one(spec);
            if (done.is_answer()) return done;
            literal = at = spec.end;
        }
        if (literal != text_.size()) append_literal(literal, text_.size());
        if (!all_used()) {
            return m_.raise_type(strs_ ? "not all arguments converted during string formatting"
                                       : "not all arguments converted during bytes formatting");
        }
        // A template without any place is the result, of its own class too.
        if (strs_ && literal == 0 && text_.size() != 0) return heap_.retained(template_);
        m_.charge(out_.size() / 32);
        return finish();
    }

  private:
    [[nodiscard]] bool may_be_mapping() const {
        if (!values_.is_object()) return false;
        const Kind k = heap_.object(values_)->kind();
        const bool indexed = k == Kind::Dict || k == Kind::List || k == Kind::Range ||
                             k == Kind::MappingProxy || k == Kind::Bytes || k == Kind::ByteArray;
        return indexed ||
               ((k == Kind::Instance || is_of_program(heap_, values_)) && has_item_method());
    }
    // CPython's deque has its items by place only.
    [[nodiscard]] bool has_item_method() const {
        const Value method = type_lookup(m_, values_, Name::getitem_);
        const auto* f = heap_.is(method, Kind::Function) ? heap_.as<Function>(method) : nullptr;
        const bool of_deque = f != nullptr && guise_of(*f) == Guise::Method &&
                              equal(*heap_.at<Str>(f->qualname), "deque.__getitem__");
        return !method.is_unbound() && !of_deque;
    }

    void append_literal(std::size_t begin, std::size_t end) {
        if (text_.is_narrow()) return out_.append_latin1(text_.narrow().substr(begin, end - begin));
        for (std::size_t i = begin; i < end; ++i) out_.append(text_.at(i));
    }

    [[nodiscard]] bool all_used() const { return mapping_ || used_ == (tuple_ ? count_ : 1U); }

    Value finish() {
        const Value text = heap_.value(out_.make());
        if (strs_) return text;
        Owned made(heap_, text);
        return make_same_bytes(heap_, template_, latin1(*heap_.as<Str>(made.get())));
    }

    // The next value, borrowed. False: raised.
    bool next_value(Value& v) {
        if (keyed_ || used_ >= (tuple_ ? count_ : 1U)) {
            m_.raise_type("not enough arguments for format string");
            return false;
        }
        v = tuple_ ? heap_.as<Tuple>(values_)->items()[used_] : values_;
        ++used_;
        return true;
    }

    // A * in the place of a width or precision.
    bool next_size(std::int64_t& size, bool precision) {
        Value v;
        if (!next_value(v)) return false;
        if (!is_int(heap_, v)) {
            m_.raise_type("* wants int");
            return false;
        }
        const std::int64_t n = clamped_int64(heap_, v);
        const std::int64_t most = precision ? INT32_MAX : INT64_MAX - 1;
        if (n > most || n < -most) {
            m_.raise(Error::OverflowError, fmt::format("Python int too large to convert to C {}",
                                                       precision ? "int" : "ssize_t"));
            return false;
        }
        size = std::clamp<std::int64_t>(n, -INT32_MAX, INT32_MAX);
        return true;
    }

    Value by_key(const PercentSpec& spec) {
        TextBuilder key(heap_);
        for (std::size_t i = spec.key_begin; i < spec.key_end; ++i) key.append(text_.at(i));
        Owned text(heap_, heap_.value(key.make()));
        if (strs_) return get_item(m_, values_, text.get());
        Owned bytes(heap_, heap_.value(make_bytes(heap_, latin1(*heap_.as<Str>(text.get())))));
        return get_item(m_, values_, bytes.get());
    }

    // A field that cannot be read to its end; its key was looked up on the way.
    Value refuse(const PercentSpec& spec, std::string_view wrong) {
        const bool has_key = spec.has_key && spec.key_end < text_.size();
        const Owned keyed(heap_, has_key ? by_key(spec) : Value::none());
        return keyed.get().is_answer() ? keyed.get() : m_.raise_value_error(wrong);
    }

    // Formats one field: None when done.
    Value one(PercentSpec& spec) {
        Value keyed;
        if (spec.has_key) keyed = by_key(spec);
        keyed_ = keyed_ || spec.has_key;  // from then on fields must have keys
        if (keyed.is_answer()) return keyed;
        Owned keep(heap_, keyed);
        if (spec.star_width) {
            if (!next_size(spec.width, false)) return Value::raised();
            if (spec.width < 0) {
                spec.left = true;
                spec.width = -spec.width;
            }
        }
        if (spec.star_precision) {
            if (!next_size(spec.precision, true)) return Value::raised();
            spec.precision = std::max<std::int64_t>(spec.precision, 0);
        }
        if (spec.type == '%' && spec.end - spec.begin == 2) {
            out_.append('%');
            return Value::none();
        }
        Value v = keyed;
        if (!spec.has_key && !next_value(v)) return Value::raised();
        layout_.fill = ' ';
        layout_.align = spec.left ? '<' : '>';
        layout_.width = spec.width;
        layout_.precision = spec.precision;
        layout_.alternate = spec.alternate;
        layout_.sign = spec.plus ? '+' : spec.blank ? ' ' : '\0';
        if (!check_sizes(m_, layout_)) return Value::raised();
        return convert(spec, v);
    }

    Value convert(const PercentSpec& spec, Value v) {
        switch (spec.type) {
            case 's':
            case 'r':
            case 'a':
            case 'b':
                if (spec.type == 'b' && strs_) break;
                return text_field(spec, v);
            case 'd':
            case 'i':
            case 'u':
            case 'o':
            case 'x':
            case 'X':
                return int_field(spec, v);
            case 'e':
            case 'E':
            case 'f':
            case 'F':
            case 'g':
            case 'G':
                return float_field(spec, v);
            case 'c':
                return character_field(v);
            default:
                break;
        }
        const std::uint32_t shown = spec.type > 31 && spec.type < 128 ? spec.type : '?';
        return m_.raise_value_error(
            fmt::format("unsupported format character '{}' (0x{:x}) at index {}",
                        static_cast<char>(shown), spec.type, spec.end - 1));
    }

    // Padded, and cut to the precision.
    void append_padded(const Str& text, bool cut) {
        const std::uint32_t size = cut && layout_.precision >= 0 && layout_.precision < text.length
                                       ? static_cast<std::uint32_t>(layout_.precision)
                                       : text.length;
        const std::size_t padding =
            layout_.width > size ? static_cast<std::size_t>(layout_.width) - size : 0;
        if (layout_.align == '>') out_.append(' ', padding);
        out_.append(text, 0, size);
        if (layout_.align == '<') out_.append(' ', padding);
    }

    Value text_field(const PercentSpec& spec, Value v) {
        if (!strs_ && (spec.type == 's' || spec.type == 'b')) return bytes_field(v);
        if (spec.type == 's' && heap_.is_exact(v, Kind::Str)) {
            append_padded(*heap_.as<Str>(v), true);
            return Value::none();
        }
        Value made = spec.type == 's' ? str(m_, v) : repr(m_, v);
        if (made.is_answer()) return made;
        Owned text(heap_, made);
        if (spec.type == 's' || (strs_ && spec.type == 'r')) {
            append_padded(*heap_.as<Str>(text.get()), true);
            return Value::none();
        }
        Owned ascii(heap_, ascii_text(m_, *heap_.as<Str>(text.get())));
        append_padded(*heap_.as<Str>(ascii.get()), true);
        return Value::none();
    }

    Value bytes_field(Value v) {
        if (is_bytes_like(heap_, v)) {
            Owned text(heap_, heap_.value(make_str_latin1(heap_, bytes_view(heap_, v))));
            append_padded(*heap_.as<Str>(text.get()), true);
            return Value::none();
        }
        if (is_of_program(heap_, v)) return Value::needs_python();
        return m_.raise_type(fmt::format(
            "%b requires a bytes-like object, or an object that implements __bytes__, not '{}'",
            m_.type_name(v)));
    }

    Value character_field(Value v) {
        std::uint32_t c = 0;
        if (is_int(heap_, v)) {
            const std::int64_t i = clamped_int64(heap_, v);
            if (i < 0 || i > (strs_ ? 0x10FFFF : 0xFF)) {
                return m_.raise(Error::OverflowError, strs_ ? "%c arg not in range(0x110000)"
                                                            : "%c arg not in range(256)");
            }
            c = static_cast<std::uint32_t>(i);
        } else if (strs_ && is_str(heap_, v) && length_text(heap_, v) == 1) {
            c = heap_.as<Str>(v)->at(0);
        } else if (!strs_ && is_bytes_like(heap_, v) && length_text(heap_, v) == 1) {
            c = static_cast<std::uint8_t>(bytes_view(heap_, v)[0]);
        } else if (is_of_program(heap_, v)) {
            return Value::needs_python();
        } else {
            return m_.raise_type(strs_ ? "%c requires int or char"
                                       : "%c requires an integer in range(256) or a single byte");
        }
        Owned text(heap_, make_character(heap_, c));
        append_padded(*heap_.as<Str>(text.get()), false);
        return Value::none();
    }

    Value int_field(const PercentSpec& spec, Value v) {
        const bool decimal = spec.type == 'd' || spec.type == 'i' || spec.type == 'u';
        const bool is_program = is_of_program(heap_, v);
        Value number = Value::unbound();
        if (decimal && is_float(heap_, v))
            number = truncate_float(m_, float_value(heap_, v));
        else if (is_int(heap_, v))
            number = plain_int(heap_, v);
        else if (is_program)
            return Value::needs_python();
        if (number == Value::raised()) return number;
        if (number.is_unbound()) {
            return m_.raise_type(
                fmt::format("%{} format: {} is required, not {}",
                            !strs_ && spec.type == 'i' ? 'd' : static_cast<char>(spec.type),
                            decimal ? "a real number" : "an integer", m_.type_name(v)));
        }
        Owned owned(heap_, number);
        ByteBuffer digits;
        const unsigned base = decimal ? 10 : spec.type == 'o' ? 8 : 16;
        if (!append_digits(m_, number, base, digits)) return Value::raised();
        if (spec.type == 'X') make_upper(digits);
        append_int(spec, digits.view());
        return Value::none();
    }

    void append_int(const PercentSpec& spec, std::string_view digits) {
        NumberText text;
        const bool negative = digits[0] == '-';
        if (negative) digits.remove_prefix(1);
        const char prefix[2] = {'0', static_cast<char>(spec.type)};
        if (spec.alternate && (spec.type == 'o' || (spec.type | 0x20U) == 'x'))
            text.prefix = {prefix, 2};
        text.sign = shown_sign(layout_, negative);
        text.digits = digits;
        if (spec.precision <= static_cast<std::int64_t>(digits.size()))
            return append_number(spec, text);
        ByteBuffer padded;
        const std::size_t zeros = static_cast<std::size_t>(spec.precision) - digits.size();
        std::memset(padded.extend(zeros), '0', zeros);
        padded.append(digits);
        text.digits = padded.view();
        append_number(spec, text);
    }

    // A number: zeros go between its sign and its digits.
    void append_number(const PercentSpec& spec, const NumberText& text) {
        if (spec.zero && !spec.left) {
            layout_.fill = '0';
            layout_.align = '=';
        }
        lay_out_number(layout_, text, 0, out_);
    }

    Value float_field(const PercentSpec& spec, Value v) {
        double d = 0;
        if (is_of_program(heap_, v) && !is_number(heap_, v)) return Value::needs_python();
        if (!to_double(m_, v, d)) return strs_ ? Value::raised() : raise_float_required(v);
        const int precision = spec.precision < 0 ? 6 : static_cast<int>(spec.precision);
        const auto lower = static_cast<char>(spec.type | 0x20U);
        ByteBuffer digits;
        float_digits(std::fabs(d), lower, precision, spec.alternate, digits);
        if ((spec.type & 0x20U) == 0) make_upper(digits);
        NumberText text;
        text.sign = shown_sign(layout_, std::signbit(d) && !std::isnan(d));
        split_digits(digits.view(), text);
        append_number(spec, text);
        return Value::none();
    }

    Value raise_float_required(Value v) {
        if (!m_.is_raised(Error::TypeError)) return Value::raised();
        m_.drop_raised();
        return m_.raise_type(fmt::format("float argument required, not {}", m_.type_name(v)));
    }

    Machine& m_;
    Heap& heap_;
    Value template_;
    Subject text_;
    Value values_;
    bool strs_;
    bool tuple_ = false, mapping_ = false, keyed_ = false;
    std::uint32_t count_ = 0, used_ = 0;
    FormatSpec layout_;
    TextBuilder out_{heap_};
};

}  // namespace

Value percent_format(Machine& m, Value text, Value values) {
    m.charge(static_cast<std::uint64_t>(length_text(m.heap(), text)) / 16);
    return PercentFormatter(m, text, values).run();
}

}  // namespace outlive::machine
