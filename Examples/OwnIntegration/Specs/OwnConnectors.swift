// The module `OwnConnectors`: what the build generates from the specs in this folder. SwiftPM drops a
// target without a Swift file of its own, so this one has to be here.
