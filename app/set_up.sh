# Sourced by app/run and tests/run: installs what the build needs (Debian 12),
# configures and builds into build/. Does nothing twice: a stamp in the build
# folder names the packages that were found, ninja knows the rest.

outlive_packages="g++ cmake ninja-build ccache pkg-config git libimgui-dev libstb-dev libglfw3-dev
python3-glad libgl1 libgl1-mesa-dri libgmp-dev libutf8proc-dev nettle-dev unicode-data libfmt-dev nlohmann-json3-dev libmd4c-dev
libtomlplusplus-dev libcli11-dev libgtest-dev libbenchmark-dev libpng-dev zlib1g-dev libfreetype-dev
libcairo2-dev fonts-inter fonts-jetbrains-mono"
outlive_test_packages="xvfb xauth xdotool clang-format"

# outlive_install STAMP PACKAGE...: asks for what dpkg does not know.
outlive_install() {
    stamp="$1"
    shift
    wanted="$*"
    mkdir -p "$(dirname "$stamp")"
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && return 0
    if ! command -v apt-get >/dev/null; then
        echo "This is no Debian; please install by hand what these packages hold: $wanted" >&2
        return 0
    fi
    missing=""
    for package in "$@"; do
        dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q '^install ok' ||
            missing="$missing $package"
    done
    if [ -n "$missing" ]; then
        echo "Installing:$missing"
        as_root=""
        if [ "$(id -u)" != 0 ]; then
            if ! command -v sudo >/dev/null; then
                echo "These packages are missing, and sudo is not here to install them:$missing" >&2
                return 1
            fi
            echo "(sudo may ask for your password)"
            as_root="sudo"
        fi
        $as_root apt-get update -qq &&
            DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends \
                $missing >/dev/null || {
            echo "The packages could not be installed; see above." >&2
            return 1
        }
    fi
    printf '%s' "$wanted" >"$stamp"
}

# outlive_build SOURCE BUILD TARGET...: a release; what it is doing goes to
# descriptor 3, the compiler's words to stdout.
outlive_build() {
    source_folder="$1"
    build_folder="$2"
    shift 2
    # Packages that came after the last time are looked for now: the tests need more.
    if [ ! -f "$build_folder/build.ninja" ] || [ -n "$(find "$build_folder" -maxdepth 1 \
        -name '*packages.stamp' -newer "$build_folder/build.ninja")" ]; then
        cmake -S "$source_folder" -B "$build_folder" -G Ninja -DCMAKE_BUILD_TYPE=Release \
            >"$build_folder/configure.log" 2>&1 || {
            cat "$build_folder/configure.log" >&2
            echo "The build could not be configured." >&2
            return 1
        }
    fi
    [ -e "$build_folder/outlive" ] || echo "Building; the first time takes some minutes." >&3
    NINJA_STATUS="[%f/%t] " ninja -C "$build_folder" "$@"
}
