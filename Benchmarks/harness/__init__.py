"""The benchmarks of Tenon: what is measured, beside whom, and the report."""
