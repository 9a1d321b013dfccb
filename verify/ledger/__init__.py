"""From the file of a ledger to claims."""
