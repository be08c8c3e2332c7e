package org.contested.jackson2;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What holds with every version of Jackson holds with Jackson 2. */
@Suite
@SelectPackages("org.contested.json.contract")
@IncludeClassNamePatterns(".*Contract")
class ContractTest {}
