#!/bin/sh
# Makes the pictures of the guide anew, with the packaged program: mvn package; sh docs/guide/pictures.sh
set -e
cd "$(dirname "$0")/../.."
export JAVA_TOOL_OPTIONS="-Duser.language=en -Duser.country=US"

picture() {
    out=$1
    shift
    java -jar target/backstep.jar export "assets/experiments/$@" --scale 2 --out "assets/guide/$out"
}

picture gradient-theta.png two-two-two.json --view formula --at 1:7 --size 764x250
picture gradient-z.png two-two-two.json --view formula --at 1:7 --size 764x250 --letters z,hat,L,ji --digits 6 --decimal comma
picture term-forward.png two-two-two.json --view window --at 1:0+0.2
picture update.png xor.json --view formula --at 3:12 --iterations 3 --study 2:1:1
picture chain.png two-two-two.json --view chain --at 1:7 --study 2:1:1
picture check.png two-two-two.json --view check --at 1:7 --study 2:1:1
picture matrix.png digits.json --view network --as matrix --at 20:2 --iterations 20 --size 764x420
