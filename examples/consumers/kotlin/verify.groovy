def mistake = new File(basedir, 'build.log').text =~ /Mistake\.kt.* Null cannot be a value of a non-null type 'String'/
assert mistake, 'The compiler did not see that the model takes no null'
return true
