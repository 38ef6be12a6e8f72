# Another library of the house
# message: begins
import datasets
