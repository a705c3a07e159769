package nu.kommunalutveckling.web;

import nu.kommunalutveckling.test.HouseRules;

class HouseRulesTest extends HouseRules {}
