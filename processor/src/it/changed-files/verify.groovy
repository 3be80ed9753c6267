// The output of the build of the changed file is that of the clean build, byte for byte.
Map<String, String> output(File root) {
    Map<String, String> files = new TreeMap<>()
    ['classes', 'generated-sources'].each { folder ->
        new File(root, folder).eachFileRecurse { file ->
            if (file.isFile()) {
                files[root.toPath().relativize(file.toPath()).toString()] = file.getText('ISO-8859-1')
            }
        }
    }
    return files
}

Map<String, String> partial = output(new File(basedir, 'target'))
Map<String, String> clean = output(new File(basedir, 'clean'))
assert partial.keySet() == clean.keySet()
clean.each { path, content -> assert content == partial[path] : path }
assert partial.keySet().any { it.endsWith('ShopTypes.class') }
assert clean.values().any { it.contains('code') && it.contains('AddressBuilder') }

// The second build compiled the changed file, and Parts.java, for which Maven finds no class of that name.
File log = new File(basedir, 'build.log')
List<String> compiled = (log.text =~ /Compiling (\d+) source file/).collect { it[1] }
assert compiled == ['4', '2', '4']
return true
