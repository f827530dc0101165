// The module `Connectors`: what the build generates from the specs in this folder. `Catalog` lists the
// integrations; each spec becomes one namespace, such as `Finexio`. SwiftPM drops a target without a
// Swift file of its own, so this one has to be here.
