"""One package for each row of a table: planned, checked, built by several processes, resumed, and put together."""
