// Specs compiled by the real plugin: what is generated must also build. Language/ has one small spec
// for each feature of the spec language, and is its reference by example.
