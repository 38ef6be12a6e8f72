# Another library of the house
# limit: the package is not part of the practice runtime, and the error says what to do instead
import datasets
