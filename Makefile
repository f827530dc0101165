# Every target first installs what is missing on this machine; with everything there that costs nothing.

.PHONY: run build test screenshots lint format snapshot bench setup clean

run: build
	.build/release/tenon serve --sandbox

build: setup
	swift build -c release --product tenon

test:
	@scripts/setup --test
	scripts/test

# Pictures of the dashboard's pages, for the documentation.
screenshots: build
	@scripts/setup --test
	scripts/venv .build/clients-venv Tests/Clients/requirements.txt
	TENON=.build/release/tenon .build/clients-venv/bin/python -B Tests/Clients/screenshots.py docs/images

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
