// Specs of the generator's fixtures, compiled by the real plugin: what is generated must also build.
