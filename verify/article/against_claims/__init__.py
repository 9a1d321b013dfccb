"""Copy beside claims: which claim each number of the copy comes from."""
