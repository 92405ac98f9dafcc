# Names with two underscores belong to the class they are written in.
class Base:
    __kind = 'base'
    def __init__(self): self.__secret = 1
    def base_secret(self): return self.__secret
    def __helper(self): return 'base helper'
    def call(self): return self.__helper()
class Child(Base):
    __kind = 'child'
    def __init__(self):
        super().__init__()
        self.__secret = 2
    def child_secret(self): return self.__secret
    def __helper(self): return 'child helper'
    def kind(self): return self.__kind
c = Child()
assert c.base_secret() == 1 and c.child_secret() == 2 and c.call() == 'base helper' and c.kind() == 'child'
assert c._Base__secret == 1 and c._Child__secret == 2 and sorted(vars(c)) == ['_Base__secret', '_Child__secret']
class Dunder:
    def __init__(self): self.__both__ = 1
assert Dunder().__both__ == 1 and hasattr(c, '_Child__helper')
c._quiet = 5
assert c._quiet == 5
c.__secret  # raises AttributeError: 'Child' object has no attribute '__secret'
c.__helper()  # raises AttributeError: 'Child' object has no attribute '__helper'
Base.__kind  # raises AttributeError: type object 'Base' has no attribute '__kind'
