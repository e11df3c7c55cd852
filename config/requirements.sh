# Sourced by run and test: makes sure that the programs they need are there.
# As root it installs what is missing with apt-get; otherwise it names what to install and stops.

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

install_package() {
  local purpose=$1
  shift
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get > /dev/null; then
    fail "Бракує: $purpose. Установіть його (пакунок Debian: $1) і запустіть ще раз." \
      "Missing: $purpose. Install it (Debian package: $1) and start again."
  fi
  local package
  for package in "$@"; do
    apt_install "$package" && return
  done
  apt-get update -q >&2
  for package in "$@"; do
    apt_install "$package" && return
  done
  fail "Не вдалося встановити: $purpose." "Could not install: $purpose."
}

apt_install() {
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$1" >&2
}

java_version() {
  "${JAVA_HOME:+$JAVA_HOME/bin/}javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

need_java() {
  local version
  version=$(java_version)
  if [ "${version:-0}" -ge 17 ]; then
    return
  fi
  install_package "JDK 17+" openjdk-17-jdk-headless openjdk-21-jdk-headless
  version=$(java_version)
  if [ "${version:-0}" -lt 17 ]; then
    fail "JAVA_HOME або PATH веде до старої Java: потрібна 17 або новіша." \
      "JAVA_HOME or PATH leads to an old Java: 17 or newer is needed."
  fi
}

need_maven() {
  command -v mvn > /dev/null || install_package "Maven 3.8.6+" maven
}

need_chromium() {
  command -v chromium > /dev/null || command -v chromium-browser > /dev/null || install_package "Chromium" chromium
}

need_node() {
  command -v node > /dev/null || install_package "Node.js 18+" nodejs
}

# the tests start their own PostgreSQL under a user who is not root, whom the package brings along
need_postgresql() {
  command -v initdb > /dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' > /dev/null ||
    install_package "PostgreSQL 15+" postgresql
}

# the test of the documented proxy; it says that it was skipped where there is none
need_nginx() {
  command -v nginx > /dev/null || [ -x /usr/sbin/nginx ] || {
    if [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null; then
      install_package "nginx" nginx-light nginx
    else
      printf '%s\n' "Немає nginx (пакунок Debian: nginx-light): перевірку проксі буде ПРОПУЩЕНО." \
        "No nginx (Debian package: nginx-light): the test of the proxy will be SKIPPED." >&2
    fi
  }
}
