// Vectors of FIPS 180-4 (NIST examples) and RFC 4231.
import Testing

@testable import Formats

@Test(
  arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
func `SHA-256 gives the digest of the standard's examples`(message: String, digest: String) {
  #expect(hex(sha256(Array(message.utf8))) == digest)
}

/// Lengths around the padding's edges, checked against each other by one long digest.
@Test func `every length up to three blocks is padded rightly`() {
  var all: [UInt8] = []
  for length in 0...192 { all += sha256([UInt8](repeating: UInt8(length), count: length)) }
  #expect(hex(sha256(all)) == "5cb809a265c5ba8fa24a901e45ea980081874f1fd213a73fa87a79c814367870")
}
