"""More articles than one process, or one machine, has time for: partitions in, a Parquet part out of each."""
