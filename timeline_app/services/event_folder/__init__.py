"""Events that stay in a folder of Parquet: columns in memory, words read from the files when somebody looks at them."""
