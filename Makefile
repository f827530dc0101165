# Every target first installs what is missing on this machine; with everything there that costs nothing.

.PHONY: run build test lint format snapshot bench setup clean

run: build
	.build/release/tenon serve --sandbox

build: setup
	swift build -c release --product tenon

test: setup
	scripts/test

lint: setup
	scripts/lint

format: setup
	scripts/lint --fix

snapshot: setup
	swift package --allow-writing-to-package-directory snapshot-connectors

# `make bench BENCH=--quick` for one short sample of each.
bench: build
	@scripts/setup --bench
	Benchmarks/run $(BENCH)

setup:
	@scripts/setup

clean:
	swift package clean
